// 1,296 short, kind, distinct words for passphrases, chosen from the EFF's long word list for passphrases (2016),
// by the Electronic Frontier Foundation, licensed CC BY 3.0 US. Five of them are about 51 bits.
const TEXT = `
  abide able acid acorn acre acts afar affix afoot aged agent agile aging ahead aide aids aim ajar alarm album
  alias alibi alike alive aloe aloft aloha alone aloof alto amaze amber amid amigo amino amiss among ample amply
  anchor anew anime ankle annex anvil aorta apple apply april apron aptly aqua area arena argue arise armed army
  aroma arose array art ashen ashes ashy aside askew atlas atom atop attic audio avert avid avoid await award
  aware awoke awry axis bacon badge badly bagel baggy baked balmy banana banjo barge barn basil basin basis basket
  batch bath baton bats blade blah blame blank blazer bleep blend bless blimp bling blip blitz blob blog blot
  bluff blunt blurb blurt blush boat body boil bolt bonnet bonus bony book booth boots boozy borax boss botch
  bottle boxer boxy breeze briar brick bride brim bring brink bronze brook broom brunt brush bubble bucket buddy
  buggy bulb bulge bulk bunch bunny bush buzz cable cache cacti caddy cadet cage cake calm cameo canal candle
  candy cane canon canopy cape carat carbon cargo carol carry carve case cash catty cause cedar chafe chain chair
  chant chaos chaps charm chase cheek cheese chef chess chest chewy chief chili chill chimp chip chive chomp chop
  chuck chump chunk churn chute cider cinch circle citrus city civic civil claim clamp clang clash clasp class
  claw clay clean clear cleat cleft clerk cling clip cloak clock clone cloud clump coach coat cocoa cod coffee
  coil coke cola cold colt coma comfy comic comma conch cone cope copper copy coral cork corny cost cotton couch
  cough cover cozy cramp crane crank crate crazy creed creme crepe crept crib crier crimp croak crock croon crop
  cross crowd crown crumb crust crux cube cupid cure curly curry curve cushy cusp cut cycle dad daily dairy daisy
  dance dandy dares darn dart dash data dawn dealt dean debit decaf decal deck decoy deed deem defog defy delay
  delta denim dense deny depth derby deuce dial diary dice dig dill dime dimly diner dingy dinner dish disk ditto
  dock dodge doily dolly donor donut doozy dove down dowry doze drab draw dress drew dried drier drift drone droop
  drove drum dry ducky duct duke duly duo dust duty duvet each eagle early easel eaten eats ebony ebook echo edge
  edgy eel eject elbow elf elite elk elm elude elves email ember emit emote empty emu ended envoy envy epic equal
  error erupt essay ether evade even evoke exact exert exes exit expel fable fade fall false fame fancy fax feast
  feed feel feline fence ferry fetch fiber fiddle fifth fifty film filth finch finer fit five flaky flame flap
  flask fled flick flier fling flint flip float flock flop floss flyer foam fog foil folk fondue font food fox
  foyer frail frame frays fresh fried frill from front froth frown fruit gains gala game gamma gap garden gauze
  gave gawk gear gecko gem gents giant giddy gift gills given giver gizmo glade glare glass glory gloss glove glue
  gnat goal goes going golf gone gong good gooey goofy gopher gown grab grain grant grape graph grasp grass gravy
  gray green grew grid grill grime grip grit groom grout grove growl grub guide guise gulf gully gulp gummy guru
  gush gusto gusty guy had half halt hamlet hangup hanky happy harbor hardy hash haste hasty haven hazy heap heat
  heave hedge hefty hence henna herbs hug hula hull human humid hurry hush hut ice icing icon icy idiom idly igloo
  image imply ion irate iron issue item ivory ivy jacket jam jaunt java jazz jeep jelly jersey jet jiffy job john
  jolly jolt jot judge judo juice juicy july jumbo jump june juror jury karma kebab keep keg kelp kept kettle kick
  kiln kilt king kite kitty kiwi knee knelt knoll koala kudos ladder ladle lair lake lance lanky lapel laptop
  large lark lash lasso last latch late lazy left legal legume lemon lend lens lent level lid life lilac lily limb
  limes limit line lingo lint lion lip lisp list lived liver lizard lucid lunar lung lurch macaw mace magma maker
  malt mama mammal mango mangy manor many map march marry math maybe mayday mocha molar mold mom mop morse mossy
  most motor motto mouse mousy mouth move movie mower much muck mud mug mulch mule mumbo mummy mumps mural murky
  museum music musky musty mute myth nail name nanny nape napkin nappy navy neon nest net never next niece nifty
  ninja ninth nutty nylon oak oasis oat oboe ocean oil oink okay old olive omega omen omit onion only onset onto
  onyx oops opal open opt other otter ought ounce outer oval ovary oven owl oxygen ozone paced pager palm panda
  pang pants paper parcel parka parrot party pasta pasty path patio paver payee payer pebble pecan pencil penny
  pep perch perky perm pesky petal petri phony photo plank plant plaza pleat plod plop plot plow ploy pluck plug
  plus poach pod poem poet pogo poise poker polar polio polka polo pond pony poppy pork posh pouch pound pout
  power prance press primp print prior prism prize probe prone prong props proud proxy prune pry pug pull pulp
  pulse puma punk pupil puppy purr purse pushy quack quail quake qualm query quiet quill quilt quirk quit quote
  race rack radar radio raft rake rally ramp ranch rare raven reach ream rebel rehab relax relay relic rely remix
  reply rerun reset retry reuse rhyme rice ride rift rigid rigor rind rink rinse rise risk rival roast robe robin
  rocky rogue roman romp rope rosy rover royal ruby rug rule rumor runny runt rural ruse rush rust saga sage saggy
  said saint sake salad salon salsa salt same sandy sank sappy sash satin saucy sauna saved savor say scale scant
  scarf scion scoff scone scoop scope scrap scuba scuff sedan self send sepia serve setup shack shaft shale shape
  share shawl shed sheep sheet shelf shell shine shiny ship shirt shock shone shore shout shove shown showy shrug
  shush shut shy sift silk silly silo silt siren sixth size skied skier skies slang slate slaw sled sleek sleep
  sleet slept slick slip slot slug slush small smell smile smirk smith smog smoky snack snap snare sneak sniff
  snore snort snowy snub snuff speak speed spent spied spill spilt spiny spoof spool spoon spore spout spray spree
  sprig spry spud spur squad squid stack staff stage stamp stand stark stash state stays steam steed steep stem
  step stew stick stilt stir stock stoic stoke stony stood stool stoop storm stout stove straw stray strep strum
  strut stuck study stump stunt suave suds sugar suing sushi swab swan swarm sway sweat sweep swell swept swipe
  swirl swoop sworn swung syrup tabby tacky taco tag take tall talon tamer tank taps tarot task taste tasty thank
  thaw thee theme thing think thorn thumb tiara tidal tidy tiger tile till tilt timid tint tiny trace track trade
  train traps trash tray treat tree trend trial tried trio trout truce truck truth try tug tulip tummy turf tusk
  tutor tutu tweak tweed tweet twice twig twine twins twirl tying tyke ultra uncle uncut unify union unit unlit
  untie until unwed unzip upon upper usage used user usher usual utter valid value veal vegan venue venus verse
  very vest veto vibes vice video viral visa visor vista voice void voter vowed vowel wafer waged wager wages
  wagon wake walk waltz wand wasp watch water wavy wharf wheat whiff whole why wick widen widow width wife wifi
  wilt wince wind wing wipe wired wiry wise wish wispy wok wolf woof wool woozy word work worry woven wow wrist
  yam yard yarn yeah yeast yen yield yin yoga yoyo yummy zebra zen zero zesty zippy zips zone zoom
`

/** Split where it is used, so that a document that makes no passphrase does not carry the words. */
export const passphraseWords = (): readonly string[] => TEXT.trim().split(/\s+/)
