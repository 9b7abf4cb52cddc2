// Generated from contract/schema by npm run record:generate. Change the Java record, not this file.
import { formats } from '../formats'

"use strict";
export const isVisit = validate22;
const schema7 = {"type":"object","properties":{"actions":{"type":"object","additionalProperties":{"$ref":"#/$defs/VisitAction"}},"adults":{"type":"string","maxLength":20000,"x-leaf":"NARRATIVE"},"analysis":{"type":"string","maxLength":20000,"x-leaf":"NARRATIVE"},"announced":{"$ref":"#/$defs/Announced"},"attachments":{"type":"object","additionalProperties":{"$ref":"#/$defs/Attachment"},"x-leaf":"ATOMIC"},"attempt":{"$ref":"#/$defs/Attempt","x-leaf":"ATOMIC"},"awake":{"$ref":"#/$defs/Awake","x-leaf":"SAFEGUARDING","x-most-protective-first":["/answer=NO","/answer=YES"]},"baby":{"$ref":"#/$defs/Baby"},"bedroom":{"$ref":"#/$defs/Bedroom","x-leaf":"SAFEGUARDING","x-most-protective-first":["/outcome=NO","/outcome=NOT_APPLICABLE","/outcome=YES"]},"contactId":{"$ref":"#/$defs/ContactId"},"directWork":{"type":"object","additionalProperties":{"$ref":"#/$defs/DirectWork"},"x-leaf":"ATOMIC"},"disclosures":{"type":"object","additionalProperties":{"$ref":"#/$defs/Disclosure"},"x-leaf":"ATOMIC"},"earlierActions":{"type":"object","additionalProperties":{"$ref":"#/$defs/ActionState"}},"health":{"$ref":"#/$defs/Health","x-leaf":"ATOMIC"},"interpreter":{"$ref":"#/$defs/Interpreter","x-leaf":"ATOMIC"},"knowsWhomToCall":{"$ref":"#/$defs/YesNo"},"leaver":{"$ref":"#/$defs/Leaver"},"marks":{"type":"object","additionalProperties":{"$ref":"#/$defs/Mark"},"x-leaf":"ATOMIC"},"motherSeen":{"$ref":"#/$defs/MotherSeen","x-leaf":"SAFEGUARDING","x-most-protective-first":["/answer=NO","/answer=YES"]},"next":{"$ref":"#/$defs/NextVisit","x-leaf":"ATOMIC"},"noViews":{"$ref":"#/$defs/NoViewsReason"},"observation":{"type":"string","maxLength":20000,"x-leaf":"NARRATIVE"},"present":{"type":"object","additionalProperties":{"$ref":"#/$defs/Present"}},"purpose":{"$ref":"#/$defs/Cohort"},"quotes":{"type":"object","additionalProperties":{"$ref":"#/$defs/Quote"}},"reportAuthor":{"$ref":"#/$defs/ReportAuthor","x-leaf":"ATOMIC"},"safeguarded":{"$ref":"#/$defs/Safeguarded","x-leaf":"SAFEGUARDING","x-most-protective-first":["/answer=NO","/answer=YES"]},"schedule3":{"type":"object","additionalProperties":{"$ref":"#/$defs/Schedule3Finding"},"x-leaf":"SAFEGUARDING","x-most-protective-first":["/finding=CONCERN","/finding=NOT_EXPLORED","/finding=ESTABLISHED_OK"]},"seen":{"$ref":"#/$defs/Seen","x-leaf":"SAFEGUARDING","x-most-protective-first":["/outcome=NOT_SEEN","/alone/outcome=UNABLE","/alone/outcome=CHILD_REFUSED","/alone/outcome=INAPPROPRIATE_AGE","/alone/outcome=ALONE"]},"summary":{"type":"string","maxLength":20000,"x-leaf":"NARRATIVE"},"visitor":{"$ref":"#/$defs/VisitorRole"}},"required":["attempt","contactId","purpose"]};
const schema8 = {"type":"object","properties":{"dueOn":{"type":"string","format":"date"},"priority":{"$ref":"#/$defs/Priority"},"what":{"type":"string"},"who":{"type":"string"}},"required":["what","who"]};
const formats0 = formats.date;
const schema9 = {"type":"string","enum":["URGENT","NORMAL","LOW"]};

function validate24(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate24.errors = [{}];
return false;
}
if(!(((data === "URGENT") || (data === "NORMAL")) || (data === "LOW"))){
validate24.errors = [{}];
return false;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.what === undefined) && (missing0 = "what")) || ((data.who === undefined) && (missing0 = "who"))){
validate23.errors = [{}];
return false;
}
else {
if(data.dueOn !== undefined){
let data0 = data.dueOn;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate23.errors = [{}];
return false;
}
}
else {
validate23.errors = [{}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
const _errs3 = errors;
if(!(validate24(data.priority))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.what !== undefined){
const _errs4 = errors;
if(typeof data.what !== "string"){
validate23.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.who !== undefined){
const _errs6 = errors;
if(typeof data.who !== "string"){
validate23.errors = [{}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate23.errors = [{}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","enum":["YES","NO","NOT_APPROPRIATE"]};

function validate27(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate27.errors = [{}];
return false;
}
if(!(((data === "YES") || (data === "NO")) || (data === "NOT_APPROPRIATE"))){
validate27.errors = [{}];
return false;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","properties":{"bytes":{"type":"integer","minimum":1},"caption":{"type":"string","maxLength":400},"inHandOverAt":{"type":"string","format":"date-time"},"kind":{"$ref":"#/$defs/AttachmentKind"},"mediaType":{"type":"string","minLength":1,"maxLength":60},"sha256":{"type":"string"},"takenAt":{"type":"string","format":"date-time"}},"required":["bytes","kind","mediaType","sha256","takenAt"]};
const formats2 = formats["date-time"];
const schema12 = {"type":"string","enum":["PHOTO","DRAWING"]};

function validate30(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate30.errors = [{}];
return false;
}
if(!((data === "PHOTO") || (data === "DRAWING"))){
validate30.errors = [{}];
return false;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.bytes === undefined) && (missing0 = "bytes")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.mediaType === undefined) && (missing0 = "mediaType"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.takenAt === undefined) && (missing0 = "takenAt"))){
validate29.errors = [{}];
return false;
}
else {
if(data.bytes !== undefined){
let data0 = data.bytes;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate29.errors = [{}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate29.errors = [{}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.caption !== undefined){
let data1 = data.caption;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 400){
validate29.errors = [{}];
return false;
}
}
else {
validate29.errors = [{}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inHandOverAt !== undefined){
let data2 = data.inHandOverAt;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2(data2))){
validate29.errors = [{}];
return false;
}
}
else {
validate29.errors = [{}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs7 = errors;
if(!(validate30(data.kind))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mediaType !== undefined){
let data4 = data.mediaType;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 60){
validate29.errors = [{}];
return false;
}
else {
if(data4.length < 1){
validate29.errors = [{}];
return false;
}
}
}
else {
validate29.errors = [{}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
const _errs10 = errors;
if(typeof data.sha256 !== "string"){
validate29.errors = [{}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.takenAt !== undefined){
let data6 = data.takenAt;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data6 === "string"){
if(!(formats2(data6))){
validate29.errors = [{}];
return false;
}
}
else {
validate29.errors = [{}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate29.errors = [{}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"oneOf":[{"$ref":"#/$defs/AttemptTookPlace"},{"$ref":"#/$defs/AttemptDidNotTakePlace"}]};
const schema14 = {"type":"object","properties":{"outcome":{"type":"string","const":"TOOK_PLACE"},"endedAt":{"type":"string","format":"date-time"},"place":{"$ref":"#/$defs/Venue"},"startedAt":{"type":"string","format":"date-time"}},"required":["outcome","place","startedAt"]};
const schema15 = {"type":"string","enum":["PLACEMENT_OR_HOME","SCHOOL","OFFICE","COMMUNITY","CUSTODY","HOSPITAL","VIRTUAL","PHONE","MESSAGE"]};

function validate35(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate35.errors = [{}];
return false;
}
if(!(((((((((data === "PLACEMENT_OR_HOME") || (data === "SCHOOL")) || (data === "OFFICE")) || (data === "COMMUNITY")) || (data === "CUSTODY")) || (data === "HOSPITAL")) || (data === "VIRTUAL")) || (data === "PHONE")) || (data === "MESSAGE"))){
validate35.errors = [{}];
return false;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.outcome === undefined) && (missing0 = "outcome")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))){
validate34.errors = [{}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate34.errors = [{}];
return false;
}
if("TOOK_PLACE" !== data0){
validate34.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endedAt !== undefined){
let data1 = data.endedAt;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate34.errors = [{}];
return false;
}
}
else {
validate34.errors = [{}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
const _errs5 = errors;
if(!(validate35(data.place))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data3 = data.startedAt;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(formats2(data3))){
validate34.errors = [{}];
return false;
}
}
else {
validate34.errors = [{}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate34.errors = [{}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"outcome":{"type":"string","const":"DID_NOT_TAKE_PLACE"},"cardLeft":{"$ref":"#/$defs/YesNo"},"neighbours":{"type":"string"},"note":{"type":"string"},"parentSeen":{"$ref":"#/$defs/YesNo"},"reason":{"$ref":"#/$defs/NotTakenPlace"},"startedAt":{"type":"string","format":"date-time"}},"required":["outcome","reason","startedAt"]};
const schema17 = {"type":"string","enum":["YES","NO"]};

function validate39(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate39.errors = [{}];
return false;
}
if(!((data === "YES") || (data === "NO"))){
validate39.errors = [{}];
return false;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"string","enum":["CANCELLED_BY_CLIENT","CANCELLED_BY_SERVICE","CLIENT_REFUSED","DENIED_ACCESS","CHILD_ELSEWHERE","CHILD_ASLEEP","EMERGENCY","FAMILY_ABROAD","FAMILY_MISSING","FAMILY_ON_HOLIDAY","NO_ONE_HOME","NOT_REQUIRED_CASE_CLOSING","OTHER"]};

function validate42(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate42.errors = [{}];
return false;
}
if(!(((((((((((((data === "CANCELLED_BY_CLIENT") || (data === "CANCELLED_BY_SERVICE")) || (data === "CLIENT_REFUSED")) || (data === "DENIED_ACCESS")) || (data === "CHILD_ELSEWHERE")) || (data === "CHILD_ASLEEP")) || (data === "EMERGENCY")) || (data === "FAMILY_ABROAD")) || (data === "FAMILY_MISSING")) || (data === "FAMILY_ON_HOLIDAY")) || (data === "NO_ONE_HOME")) || (data === "NOT_REQUIRED_CASE_CLOSING")) || (data === "OTHER"))){
validate42.errors = [{}];
return false;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate38(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.outcome === undefined) && (missing0 = "outcome")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))){
validate38.errors = [{}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate38.errors = [{}];
return false;
}
if("DID_NOT_TAKE_PLACE" !== data0){
validate38.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cardLeft !== undefined){
const _errs3 = errors;
if(!(validate39(data.cardLeft))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.neighbours !== undefined){
const _errs4 = errors;
if(typeof data.neighbours !== "string"){
validate38.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs6 = errors;
if(typeof data.note !== "string"){
validate38.errors = [{}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentSeen !== undefined){
const _errs8 = errors;
if(!(validate39(data.parentSeen))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs9 = errors;
if(!(validate42(data.reason))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
let data6 = data.startedAt;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data6 === "string"){
if(!(formats2(data6))){
validate38.errors = [{}];
return false;
}
}
else {
validate38.errors = [{}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate38.errors = [{}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate33(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate34(data))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate38(data))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate33.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","properties":{"answer":{"$ref":"#/$defs/YesNo"},"note":{"type":"string"}},"required":["answer"]};

function validate46(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.answer === undefined) && (missing0 = "answer")){
validate46.errors = [{}];
return false;
}
else {
if(data.answer !== undefined){
const _errs1 = errors;
if(!(validate39(data.answer))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs2 = errors;
if(typeof data.note !== "string"){
validate46.errors = [{}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate46.errors = [{}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","properties":{"feeding":{"type":"string","maxLength":2000,"x-leaf":"NARRATIVE"},"handled":{"type":"string","maxLength":2000,"x-leaf":"NARRATIVE"},"sleeps":{"type":"string","maxLength":2000,"x-leaf":"NARRATIVE"}}};

function validate49(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.feeding !== undefined){
let data0 = data.feeding;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 2000){
validate49.errors = [{}];
return false;
}
}
else {
validate49.errors = [{}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handled !== undefined){
let data1 = data.handled;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 2000){
validate49.errors = [{}];
return false;
}
}
else {
validate49.errors = [{}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sleeps !== undefined){
let data2 = data.sleeps;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 2000){
validate49.errors = [{}];
return false;
}
}
else {
validate49.errors = [{}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate49.errors = [{}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{"note":{"type":"string"},"outcome":{"$ref":"#/$defs/BedroomSeen"}},"required":["outcome"]};
const schema22 = {"type":"string","enum":["YES","NO","NOT_APPLICABLE"]};

function validate52(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate52.errors = [{}];
return false;
}
if(!(((data === "YES") || (data === "NO")) || (data === "NOT_APPLICABLE"))){
validate52.errors = [{}];
return false;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate51.errors = [{}];
return false;
}
else {
if(data.note !== undefined){
const _errs1 = errors;
if(typeof data.note !== "string"){
validate51.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
const _errs3 = errors;
if(!(validate52(data.outcome))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate51.errors = [{}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};
const pattern0 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");

function validate55(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate55.errors = [{}];
return false;
}
}
else {
validate55.errors = [{}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","properties":{"about":{"type":"string","maxLength":400},"inHandOverAt":{"type":"string","format":"date-time"},"madeBy":{"$ref":"#/$defs/MadeBy"},"mayShow":{"$ref":"#/$defs/YesNo"},"parts":{"type":"object","additionalProperties":{"type":"string"}},"picture":{"$ref":"#/$defs/AttachmentId"},"readBack":{"$ref":"#/$defs/YesNo"},"scale":{"type":"integer","minimum":0,"maximum":10},"tool":{"$ref":"#/$defs/DirectWorkTool"}},"required":["tool"]};
const schema25 = {"type":"string","enum":["CHILD","WORKER"]};

function validate58(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate58.errors = [{}];
return false;
}
if(!((data === "CHILD") || (data === "WORKER"))){
validate58.errors = [{}];
return false;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate61(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate61.errors = [{}];
return false;
}
}
else {
validate61.errors = [{}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","enum":["THREE_HOUSES","WIZARD_AND_FAIRY","WORDS_AND_PICTURES","SCALING","FEELINGS_FACES","WISHES_AND_FEELINGS","DRAWING","LIFE_STORY","SURVEY","STATEMENT","OBSERVATION"]};

function validate64(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate64.errors = [{}];
return false;
}
if(!(((((((((((data === "THREE_HOUSES") || (data === "WIZARD_AND_FAIRY")) || (data === "WORDS_AND_PICTURES")) || (data === "SCALING")) || (data === "FEELINGS_FACES")) || (data === "WISHES_AND_FEELINGS")) || (data === "DRAWING")) || (data === "LIFE_STORY")) || (data === "SURVEY")) || (data === "STATEMENT")) || (data === "OBSERVATION"))){
validate64.errors = [{}];
return false;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate57(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tool === undefined) && (missing0 = "tool")){
validate57.errors = [{}];
return false;
}
else {
if(data.about !== undefined){
let data0 = data.about;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 400){
validate57.errors = [{}];
return false;
}
}
else {
validate57.errors = [{}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inHandOverAt !== undefined){
let data1 = data.inHandOverAt;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate57.errors = [{}];
return false;
}
}
else {
validate57.errors = [{}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.madeBy !== undefined){
const _errs5 = errors;
if(!(validate58(data.madeBy))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mayShow !== undefined){
const _errs6 = errors;
if(!(validate39(data.mayShow))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parts !== undefined){
let data4 = data.parts;
const _errs7 = errors;
if(errors === _errs7){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
const _errs10 = errors;
if(typeof data4[key0] !== "string"){
validate57.errors = [{}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate57.errors = [{}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.picture !== undefined){
const _errs12 = errors;
if(!(validate61(data.picture))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readBack !== undefined){
const _errs13 = errors;
if(!(validate39(data.readBack))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
let data8 = data.scale;
const _errs14 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate57.errors = [{}];
return false;
}
if(errors === _errs14){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10 || isNaN(data8)){
validate57.errors = [{}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate57.errors = [{}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
const _errs16 = errors;
if(!(validate64(data.tool))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate57.errors = [{}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{"asked":{"type":"string","maxLength":4000},"heardBy":{"type":"string"},"toldAt":{"type":"string","format":"date-time"},"toldTo":{"type":"string"},"words":{"type":"string","minLength":1,"maxLength":4000}},"required":["heardBy","words"]};

function validate67(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.heardBy === undefined) && (missing0 = "heardBy")) || ((data.words === undefined) && (missing0 = "words"))){
validate67.errors = [{}];
return false;
}
else {
if(data.asked !== undefined){
let data0 = data.asked;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 4000){
validate67.errors = [{}];
return false;
}
}
else {
validate67.errors = [{}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heardBy !== undefined){
const _errs3 = errors;
if(typeof data.heardBy !== "string"){
validate67.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toldAt !== undefined){
let data2 = data.toldAt;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2(data2))){
validate67.errors = [{}];
return false;
}
}
else {
validate67.errors = [{}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toldTo !== undefined){
const _errs7 = errors;
if(typeof data.toldTo !== "string"){
validate67.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data4 = data.words;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length > 4000){
validate67.errors = [{}];
return false;
}
else {
if(data4.length < 1){
validate67.errors = [{}];
return false;
}
}
}
else {
validate67.errors = [{}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate67.errors = [{}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"string","enum":["DONE","STILL_OPEN","NO_LONGER_NEEDED"]};

function validate69(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate69.errors = [{}];
return false;
}
if(!(((data === "DONE") || (data === "STILL_OPEN")) || (data === "NO_LONGER_NEEDED"))){
validate69.errors = [{}];
return false;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"dentalCheckOn":{"type":"string","format":"date"},"dentist":{"$ref":"#/$defs/YesNo"},"gp":{"$ref":"#/$defs/YesNo"},"healthAssessmentOn":{"type":"string","format":"date"}}};

function validate71(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dentalCheckOn !== undefined){
let data0 = data.dentalCheckOn;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate71.errors = [{}];
return false;
}
}
else {
validate71.errors = [{}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dentist !== undefined){
const _errs3 = errors;
if(!(validate39(data.dentist))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gp !== undefined){
const _errs4 = errors;
if(!(validate39(data.gp))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.healthAssessmentOn !== undefined){
let data3 = data.healthAssessmentOn;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data3 === "string"){
if(!(formats0(data3))){
validate71.errors = [{}];
return false;
}
}
else {
validate71.errors = [{}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate71.errors = [{}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","properties":{"fromFamily":{"$ref":"#/$defs/YesNo"},"language":{"type":"string"},"who":{"type":"string"}},"required":["who"]};

function validate75(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.who === undefined) && (missing0 = "who")){
validate75.errors = [{}];
return false;
}
else {
if(data.fromFamily !== undefined){
const _errs1 = errors;
if(!(validate39(data.fromFamily))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs2 = errors;
if(typeof data.language !== "string"){
validate75.errors = [{}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.who !== undefined){
const _errs4 = errors;
if(typeof data.who !== "string"){
validate75.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate75.errors = [{}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","properties":{"accommodation":{"$ref":"#/$defs/Accommodation","x-leaf":"ATOMIC"},"activity":{"$ref":"#/$defs/Activity"},"custody":{"$ref":"#/$defs/Custody","x-leaf":"ATOMIC"},"documents":{"type":"object","additionalProperties":{"$ref":"#/$defs/YesNo"}},"healthPassportOn":{"type":"string","format":"date"},"helpedWrite":{"$ref":"#/$defs/YesNo"},"inTouch":{"$ref":"#/$defs/InTouch"},"sharing":{"type":"object","additionalProperties":{"$ref":"#/$defs/YesNo"}},"stayingPut":{"$ref":"#/$defs/StayingPut","x-leaf":"ATOMIC"},"targets":{"type":"object","additionalProperties":{"$ref":"#/$defs/Target"},"x-leaf":"ATOMIC"},"twoWay":{"$ref":"#/$defs/YesNo"}}};
const schema33 = {"type":"object","properties":{"emergencyNights":{"type":"integer","minimum":0},"kind":{"$ref":"#/$defs/AccommodationKind"},"providedByAuthority":{"$ref":"#/$defs/YesNo"},"since":{"type":"string","format":"date"},"suitable":{"$ref":"#/$defs/YesNo"},"why":{"type":"string"}},"required":["kind"]};
const schema34 = {"type":"string","enum":["B","C","D","E","G","H","K","R","S","T","U","V","W","X","Y","Z"]};

function validate81(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate81.errors = [{}];
return false;
}
if(!((((((((((((((((data === "B") || (data === "C")) || (data === "D")) || (data === "E")) || (data === "G")) || (data === "H")) || (data === "K")) || (data === "R")) || (data === "S")) || (data === "T")) || (data === "U")) || (data === "V")) || (data === "W")) || (data === "X")) || (data === "Y")) || (data === "Z"))){
validate81.errors = [{}];
return false;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate80.errors = [{}];
return false;
}
else {
if(data.emergencyNights !== undefined){
let data0 = data.emergencyNights;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate80.errors = [{}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate80.errors = [{}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if(!(validate81(data.kind))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providedByAuthority !== undefined){
const _errs4 = errors;
if(!(validate39(data.providedByAuthority))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data3 = data.since;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data3 === "string"){
if(!(formats0(data3))){
validate80.errors = [{}];
return false;
}
}
else {
validate80.errors = [{}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suitable !== undefined){
const _errs7 = errors;
if(!(validate39(data.suitable))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs8 = errors;
if(typeof data.why !== "string"){
validate80.errors = [{}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate80.errors = [{}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"string","enum":["F1","P1","F2","P2","F4","P4","F5","P5","G4","G5","G6"]};

function validate86(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate86.errors = [{}];
return false;
}
if(!(((((((((((data === "F1") || (data === "P1")) || (data === "F2")) || (data === "P2")) || (data === "F4")) || (data === "P4")) || (data === "F5")) || (data === "P5")) || (data === "G4")) || (data === "G5")) || (data === "G6"))){
validate86.errors = [{}];
return false;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","properties":{"establishment":{"type":"string"},"fromPaper":{"$ref":"#/$defs/YesNo"},"releaseAddress":{"type":"string"},"releaseOn":{"type":"string","format":"date"}},"required":["establishment"]};

function validate88(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.establishment === undefined) && (missing0 = "establishment")){
validate88.errors = [{}];
return false;
}
else {
if(data.establishment !== undefined){
const _errs1 = errors;
if(typeof data.establishment !== "string"){
validate88.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fromPaper !== undefined){
const _errs3 = errors;
if(!(validate39(data.fromPaper))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releaseAddress !== undefined){
const _errs4 = errors;
if(typeof data.releaseAddress !== "string"){
validate88.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releaseOn !== undefined){
let data3 = data.releaseOn;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(formats0(data3))){
validate88.errors = [{}];
return false;
}
}
else {
validate88.errors = [{}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate88.errors = [{}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"string","enum":["YES","NO","DIED","REFU","NREQ","RHOM"]};

function validate93(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate93.errors = [{}];
return false;
}
if(!((((((data === "YES") || (data === "NO")) || (data === "DIED")) || (data === "REFU")) || (data === "NREQ")) || (data === "RHOM"))){
validate93.errors = [{}];
return false;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"answer":{"$ref":"#/$defs/StayingPutAnswer"},"why":{"type":"string"}},"required":["answer"]};
const schema39 = {"type":"string","enum":["STAYING","CONSIDERED","DECLINED","NOT_OFFERED"]};

function validate97(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate97.errors = [{}];
return false;
}
if(!((((data === "STAYING") || (data === "CONSIDERED")) || (data === "DECLINED")) || (data === "NOT_OFFERED"))){
validate97.errors = [{}];
return false;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate96(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.answer === undefined) && (missing0 = "answer")){
validate96.errors = [{}];
return false;
}
else {
if(data.answer !== undefined){
const _errs1 = errors;
if(!(validate97(data.answer))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs2 = errors;
if(typeof data.why !== "string"){
validate96.errors = [{}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate96.errors = [{}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","properties":{"blockedBy":{"type":"string","maxLength":2000},"challenge":{"type":"string","maxLength":2000},"does":{"type":"string","maxLength":2000},"dueOn":{"type":"string","format":"date"},"progress":{"type":"integer","minimum":0,"maximum":100},"stretch":{"$ref":"#/$defs/Stretch"},"who":{"type":"string"},"words":{"type":"string","minLength":1,"maxLength":2000}},"required":["words"]};
const schema41 = {"type":"string","enum":["WITHIN_REACH","A_STRETCH","A_BIG_STEP"]};

function validate101(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate101.errors = [{}];
return false;
}
if(!(((data === "WITHIN_REACH") || (data === "A_STRETCH")) || (data === "A_BIG_STEP"))){
validate101.errors = [{}];
return false;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.words === undefined) && (missing0 = "words")){
validate100.errors = [{}];
return false;
}
else {
if(data.blockedBy !== undefined){
let data0 = data.blockedBy;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length > 2000){
validate100.errors = [{}];
return false;
}
}
else {
validate100.errors = [{}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.challenge !== undefined){
let data1 = data.challenge;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 2000){
validate100.errors = [{}];
return false;
}
}
else {
validate100.errors = [{}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.does !== undefined){
let data2 = data.does;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 2000){
validate100.errors = [{}];
return false;
}
}
else {
validate100.errors = [{}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dueOn !== undefined){
let data3 = data.dueOn;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0(data3))){
validate100.errors = [{}];
return false;
}
}
else {
validate100.errors = [{}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.progress !== undefined){
let data4 = data.progress;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate100.errors = [{}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
validate100.errors = [{}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate100.errors = [{}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stretch !== undefined){
const _errs11 = errors;
if(!(validate101(data.stretch))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.who !== undefined){
const _errs12 = errors;
if(typeof data.who !== "string"){
validate100.errors = [{}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data7 = data.words;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(data7.length > 2000){
validate100.errors = [{}];
return false;
}
else {
if(data7.length < 1){
validate100.errors = [{}];
return false;
}
}
}
else {
validate100.errors = [{}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate100.errors = [{}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}


function validate79(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accommodation !== undefined){
const _errs1 = errors;
if(!(validate80(data.accommodation))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activity !== undefined){
const _errs2 = errors;
if(!(validate86(data.activity))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custody !== undefined){
const _errs3 = errors;
if(!(validate88(data.custody))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documents !== undefined){
let data3 = data.documents;
const _errs4 = errors;
if(errors === _errs4){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
const _errs7 = errors;
if(!(validate39(data3[key0]))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate79.errors = [{}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.healthPassportOn !== undefined){
let data5 = data.healthPassportOn;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data5 === "string"){
if(!(formats0(data5))){
validate79.errors = [{}];
return false;
}
}
else {
validate79.errors = [{}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.helpedWrite !== undefined){
const _errs10 = errors;
if(!(validate39(data.helpedWrite))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inTouch !== undefined){
const _errs11 = errors;
if(!(validate93(data.inTouch))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sharing !== undefined){
let data8 = data.sharing;
const _errs12 = errors;
if(errors === _errs12){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
const _errs15 = errors;
if(!(validate39(data8[key1]))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate79.errors = [{}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stayingPut !== undefined){
const _errs16 = errors;
if(!(validate96(data.stayingPut))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined){
let data11 = data.targets;
const _errs17 = errors;
if(errors === _errs17){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
const _errs20 = errors;
if(!(validate100(data11[key2]))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate79.errors = [{}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.twoWay !== undefined){
const _errs21 = errors;
if(!(validate39(data.twoWay))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate79.errors = [{}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","properties":{"adult":{"type":"string"},"adultSays":{"type":"string","maxLength":2000},"childSays":{"type":"string","maxLength":2000},"seenBy":{"type":"string"},"what":{"type":"string","minLength":1,"maxLength":2000},"where":{"type":"string","minLength":1,"maxLength":120}},"required":["seenBy","what","where"]};

function validate106(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.seenBy === undefined) && (missing0 = "seenBy")) || ((data.what === undefined) && (missing0 = "what"))) || ((data.where === undefined) && (missing0 = "where"))){
validate106.errors = [{}];
return false;
}
else {
if(data.adult !== undefined){
const _errs1 = errors;
if(typeof data.adult !== "string"){
validate106.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adultSays !== undefined){
let data1 = data.adultSays;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 2000){
validate106.errors = [{}];
return false;
}
}
else {
validate106.errors = [{}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childSays !== undefined){
let data2 = data.childSays;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 2000){
validate106.errors = [{}];
return false;
}
}
else {
validate106.errors = [{}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seenBy !== undefined){
const _errs7 = errors;
if(typeof data.seenBy !== "string"){
validate106.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.what !== undefined){
let data4 = data.what;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate106.errors = [{}];
return false;
}
else {
if(data4.length < 1){
validate106.errors = [{}];
return false;
}
}
}
else {
validate106.errors = [{}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.where !== undefined){
let data5 = data.where;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(data5.length > 120){
validate106.errors = [{}];
return false;
}
else {
if(data5.length < 1){
validate106.errors = [{}];
return false;
}
}
}
else {
validate106.errors = [{}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate106.errors = [{}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","properties":{"answer":{"$ref":"#/$defs/YesNo"},"note":{"type":"string"}},"required":["answer"]};

function validate108(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.answer === undefined) && (missing0 = "answer")){
validate108.errors = [{}];
return false;
}
else {
if(data.answer !== undefined){
const _errs1 = errors;
if(!(validate39(data.answer))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs2 = errors;
if(typeof data.note !== "string"){
validate108.errors = [{}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate108.errors = [{}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","properties":{"note":{"type":"string"},"on":{"type":"string","format":"date"}},"required":["on"]};

function validate111(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.on === undefined) && (missing0 = "on")){
validate111.errors = [{}];
return false;
}
else {
if(data.note !== undefined){
const _errs1 = errors;
if(typeof data.note !== "string"){
validate111.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
let data1 = data.on;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0(data1))){
validate111.errors = [{}];
return false;
}
}
else {
validate111.errors = [{}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate111.errors = [{}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"string","enum":["CHILD_NOT_SEEN","DECLINED","TOO_YOUNG","COMMUNICATION_NEED_UNMET","NOT_ASKED"]};

function validate113(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate113.errors = [{}];
return false;
}
if(!(((((data === "CHILD_NOT_SEEN") || (data === "DECLINED")) || (data === "TOO_YOUNG")) || (data === "COMMUNICATION_NEED_UNMET")) || (data === "NOT_ASKED"))){
validate113.errors = [{}];
return false;
}
validate113.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","properties":{"name":{"type":"string"},"personId":{"$ref":"#/$defs/PersonId"},"relationship":{"type":"string"}}};
const schema47 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate116(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate116.errors = [{}];
return false;
}
}
else {
validate116.errors = [{}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}


function validate115(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate115.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.personId !== undefined){
const _errs3 = errors;
if(!(validate116(data.personId))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relationship !== undefined){
const _errs4 = errors;
if(typeof data.relationship !== "string"){
validate115.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate115.errors = [{}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"string","enum":["CIN","CP","CLA","PF","ADOPT","CL"]};

function validate119(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate119.errors = [{}];
return false;
}
if(!((((((data === "CIN") || (data === "CP")) || (data === "CLA")) || (data === "PF")) || (data === "ADOPT")) || (data === "CL"))){
validate119.errors = [{}];
return false;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","properties":{"heardBy":{"type":"string"},"how":{"$ref":"#/$defs/HowHeard"},"inHandOverAt":{"type":"string","format":"date-time"},"words":{"type":"string","minLength":1,"maxLength":4000}},"required":["heardBy","how","words"]};
const schema50 = {"type":"string","enum":["SAID","SIGNED","WRITTEN","DRAWN","THROUGH_INTERPRETER","WITHOUT_WORDS"]};

function validate122(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate122.errors = [{}];
return false;
}
if(!((((((data === "SAID") || (data === "SIGNED")) || (data === "WRITTEN")) || (data === "DRAWN")) || (data === "THROUGH_INTERPRETER")) || (data === "WITHOUT_WORDS"))){
validate122.errors = [{}];
return false;
}
validate122.errors = vErrors;
return errors === 0;
}


function validate121(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.heardBy === undefined) && (missing0 = "heardBy")) || ((data.how === undefined) && (missing0 = "how"))) || ((data.words === undefined) && (missing0 = "words"))){
validate121.errors = [{}];
return false;
}
else {
if(data.heardBy !== undefined){
const _errs1 = errors;
if(typeof data.heardBy !== "string"){
validate121.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.how !== undefined){
const _errs3 = errors;
if(!(validate122(data.how))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inHandOverAt !== undefined){
let data2 = data.inHandOverAt;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data2 === "string"){
if(!(formats2(data2))){
validate121.errors = [{}];
return false;
}
}
else {
validate121.errors = [{}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data3 = data.words;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length > 4000){
validate121.errors = [{}];
return false;
}
else {
if(data3.length < 1){
validate121.errors = [{}];
return false;
}
}
}
else {
validate121.errors = [{}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate121.errors = [{}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","properties":{"qualification":{"$ref":"#/$defs/Qualification"},"supervisor":{"type":"string"}},"required":["qualification"]};
const schema52 = {"type":"string","enum":["THREE_YEARS","SUPERVISED"]};

function validate126(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate126.errors = [{}];
return false;
}
if(!((data === "THREE_YEARS") || (data === "SUPERVISED"))){
validate126.errors = [{}];
return false;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate125(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.qualification === undefined) && (missing0 = "qualification")){
validate125.errors = [{}];
return false;
}
else {
if(data.qualification !== undefined){
const _errs1 = errors;
if(!(validate126(data.qualification))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supervisor !== undefined){
const _errs2 = errors;
if(typeof data.supervisor !== "string"){
validate125.errors = [{}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate125.errors = [{}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","properties":{"answer":{"$ref":"#/$defs/YesNo"},"why":{"type":"string"}},"required":["answer"]};

function validate129(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.answer === undefined) && (missing0 = "answer")){
validate129.errors = [{}];
return false;
}
else {
if(data.answer !== undefined){
const _errs1 = errors;
if(!(validate39(data.answer))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs2 = errors;
if(typeof data.why !== "string"){
validate129.errors = [{}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate129.errors = [{}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","properties":{"finding":{"$ref":"#/$defs/Finding"},"note":{"type":"string"}},"required":["finding"]};
const schema55 = {"type":"string","enum":["ESTABLISHED_OK","CONCERN","NOT_EXPLORED"]};

function validate133(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate133.errors = [{}];
return false;
}
if(!(((data === "ESTABLISHED_OK") || (data === "CONCERN")) || (data === "NOT_EXPLORED"))){
validate133.errors = [{}];
return false;
}
validate133.errors = vErrors;
return errors === 0;
}


function validate132(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.finding === undefined) && (missing0 = "finding")){
validate132.errors = [{}];
return false;
}
else {
if(data.finding !== undefined){
const _errs1 = errors;
if(!(validate133(data.finding))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs2 = errors;
if(typeof data.note !== "string"){
validate132.errors = [{}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate132.errors = [{}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}

const schema56 = {"oneOf":[{"$ref":"#/$defs/SeenYes"},{"$ref":"#/$defs/SeenNo"}]};
const schema57 = {"type":"object","properties":{"outcome":{"type":"string","const":"SEEN"},"alone":{"$ref":"#/$defs/Alone"}},"required":["outcome"]};
const schema58 = {"oneOf":[{"$ref":"#/$defs/AloneYes"},{"$ref":"#/$defs/AloneChildRefused"},{"$ref":"#/$defs/AloneInappropriateAge"},{"$ref":"#/$defs/AloneUnable"}]};
const schema59 = {"type":"object","properties":{"outcome":{"type":"string","const":"ALONE"}},"required":["outcome"]};

function validate139(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate139.errors = [{}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
if(typeof data0 !== "string"){
validate139.errors = [{}];
return false;
}
if("ALONE" !== data0){
validate139.errors = [{}];
return false;
}
}
}
}
else {
validate139.errors = [{}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","properties":{"outcome":{"type":"string","const":"CHILD_REFUSED"},"note":{"type":"string"}},"required":["outcome"]};

function validate141(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate141.errors = [{}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate141.errors = [{}];
return false;
}
if("CHILD_REFUSED" !== data0){
validate141.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs3 = errors;
if(typeof data.note !== "string"){
validate141.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate141.errors = [{}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","properties":{"outcome":{"type":"string","const":"INAPPROPRIATE_AGE"},"note":{"type":"string"}},"required":["outcome"]};

function validate143(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate143.errors = [{}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate143.errors = [{}];
return false;
}
if("INAPPROPRIATE_AGE" !== data0){
validate143.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs3 = errors;
if(typeof data.note !== "string"){
validate143.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate143.errors = [{}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","properties":{"outcome":{"type":"string","const":"UNABLE"},"because":{"$ref":"#/$defs/UnableReason"},"note":{"type":"string"}},"required":["outcome","because"]};
const schema63 = {"type":"string","enum":["PARENT_OR_CARER_REFUSED","CHILD_DISTRESSED","NO_PRIVATE_SPACE","INTERPRETER_ABSENT","TIME_OR_EMERGENCY","OTHER"]};

function validate146(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate146.errors = [{}];
return false;
}
if(!((((((data === "PARENT_OR_CARER_REFUSED") || (data === "CHILD_DISTRESSED")) || (data === "NO_PRIVATE_SPACE")) || (data === "INTERPRETER_ABSENT")) || (data === "TIME_OR_EMERGENCY")) || (data === "OTHER"))){
validate146.errors = [{}];
return false;
}
validate146.errors = vErrors;
return errors === 0;
}


function validate145(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.outcome === undefined) && (missing0 = "outcome")) || ((data.because === undefined) && (missing0 = "because"))){
validate145.errors = [{}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate145.errors = [{}];
return false;
}
if("UNABLE" !== data0){
validate145.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
const _errs3 = errors;
if(!(validate146(data.because))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs4 = errors;
if(typeof data.note !== "string"){
validate145.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate145.errors = [{}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}


function validate138(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate139(data))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate141(data))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate143(data))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validate145(data))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate138.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate138.errors = vErrors;
return errors === 0;
}


function validate137(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate137.errors = [{}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate137.errors = [{}];
return false;
}
if("SEEN" !== data0){
validate137.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alone !== undefined){
const _errs3 = errors;
if(!(validate138(data.alone))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate137.errors = [{}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","properties":{"outcome":{"type":"string","const":"NOT_SEEN"},"planToSee":{"type":"string"},"reason":{"$ref":"#/$defs/NotSeenReason"}},"required":["outcome","reason"]};
const schema65 = {"type":"string","enum":["NOT_AT_HOME","AT_SCHOOL","ASLEEP","CHILD_REFUSED","ADULT_REFUSED","MISSING","OTHER"]};

function validate152(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate152.errors = [{}];
return false;
}
if(!(((((((data === "NOT_AT_HOME") || (data === "AT_SCHOOL")) || (data === "ASLEEP")) || (data === "CHILD_REFUSED")) || (data === "ADULT_REFUSED")) || (data === "MISSING")) || (data === "OTHER"))){
validate152.errors = [{}];
return false;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate151(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.outcome === undefined) && (missing0 = "outcome")) || ((data.reason === undefined) && (missing0 = "reason"))){
validate151.errors = [{}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate151.errors = [{}];
return false;
}
if("NOT_SEEN" !== data0){
validate151.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planToSee !== undefined){
const _errs3 = errors;
if(typeof data.planToSee !== "string"){
validate151.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs5 = errors;
if(!(validate152(data.reason))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate151.errors = [{}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}


function validate136(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate137(data))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate151(data))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate136.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate136.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"string","enum":["IRO","OUT_OF_HOURS"]};

function validate156(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate156.errors = [{}];
return false;
}
if(!((data === "IRO") || (data === "OUT_OF_HOURS"))){
validate156.errors = [{}];
return false;
}
validate156.errors = vErrors;
return errors === 0;
}


function validate22(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.attempt === undefined) && (missing0 = "attempt")) || ((data.contactId === undefined) && (missing0 = "contactId"))) || ((data.purpose === undefined) && (missing0 = "purpose"))){
validate22.errors = [{}];
return false;
}
else {
if(data.actions !== undefined){
let data0 = data.actions;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs4 = errors;
if(!(validate23(data0[key0]))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adults !== undefined){
let data2 = data.adults;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length > 20000){
validate22.errors = [{}];
return false;
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analysis !== undefined){
let data3 = data.analysis;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 20000){
validate22.errors = [{}];
return false;
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.announced !== undefined){
const _errs9 = errors;
if(!(validate27(data.announced))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attachments !== undefined){
let data5 = data.attachments;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs13 = errors;
if(!(validate29(data5[key1]))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
const _errs14 = errors;
if(!(validate33(data.attempt))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.awake !== undefined){
const _errs15 = errors;
if(!(validate46(data.awake))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baby !== undefined){
const _errs16 = errors;
if(!(validate49(data.baby))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bedroom !== undefined){
const _errs17 = errors;
if(!(validate51(data.bedroom))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contactId !== undefined){
const _errs18 = errors;
if(!(validate55(data.contactId))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.directWork !== undefined){
let data12 = data.directWork;
const _errs19 = errors;
if(errors === _errs19){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const _errs22 = errors;
if(!(validate57(data12[key2]))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disclosures !== undefined){
let data14 = data.disclosures;
const _errs23 = errors;
if(errors === _errs23){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
const _errs26 = errors;
if(!(validate67(data14[key3]))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.earlierActions !== undefined){
let data16 = data.earlierActions;
const _errs27 = errors;
if(errors === _errs27){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
const _errs30 = errors;
if(!(validate69(data16[key4]))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.health !== undefined){
const _errs31 = errors;
if(!(validate71(data.health))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interpreter !== undefined){
const _errs32 = errors;
if(!(validate75(data.interpreter))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.knowsWhomToCall !== undefined){
const _errs33 = errors;
if(!(validate39(data.knowsWhomToCall))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaver !== undefined){
const _errs34 = errors;
if(!(validate79(data.leaver))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.marks !== undefined){
let data22 = data.marks;
const _errs35 = errors;
if(errors === _errs35){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
const _errs38 = errors;
if(!(validate106(data22[key5]))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid6 = _errs38 === errors;
if(!valid6){
break;
}
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.motherSeen !== undefined){
const _errs39 = errors;
if(!(validate108(data.motherSeen))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
const _errs40 = errors;
if(!(validate111(data.next))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noViews !== undefined){
const _errs41 = errors;
if(!(validate113(data.noViews))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observation !== undefined){
let data27 = data.observation;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data27 === "string"){
if(data27.length > 20000){
validate22.errors = [{}];
return false;
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.present !== undefined){
let data28 = data.present;
const _errs44 = errors;
if(errors === _errs44){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key6 in data28){
const _errs47 = errors;
if(!(validate115(data28[key6]))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid7 = _errs47 === errors;
if(!valid7){
break;
}
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined){
const _errs48 = errors;
if(!(validate119(data.purpose))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quotes !== undefined){
let data31 = data.quotes;
const _errs49 = errors;
if(errors === _errs49){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key7 in data31){
const _errs52 = errors;
if(!(validate121(data31[key7]))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid8 = _errs52 === errors;
if(!valid8){
break;
}
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reportAuthor !== undefined){
const _errs53 = errors;
if(!(validate125(data.reportAuthor))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safeguarded !== undefined){
const _errs54 = errors;
if(!(validate129(data.safeguarded))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedule3 !== undefined){
let data35 = data.schedule3;
const _errs55 = errors;
if(errors === _errs55){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key8 in data35){
const _errs58 = errors;
if(!(validate132(data35[key8]))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid9 = _errs58 === errors;
if(!valid9){
break;
}
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
const _errs59 = errors;
if(!(validate136(data.seen))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data38 = data.summary;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data38 === "string"){
if(data38.length > 20000){
validate22.errors = [{}];
return false;
}
}
else {
validate22.errors = [{}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visitor !== undefined){
const _errs62 = errors;
if(!(validate156(data.visitor))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const isPullPage = validate159;
const schema68 = {"type":"object","properties":{"arrived":{"type":"integer"},"asOf":{"type":"string","format":"date-time"},"children":{"type":"integer"},"cursor":{"type":"string"},"digest":{"type":"string"},"epoch":{"type":"string"},"items":{"type":"array","items":{}},"more":{"type":"boolean"},"rules":{"type":"string"},"scopeVersion":{"type":"integer"}},"required":["asOf","children","cursor","items","more","scopeVersion"]};

function validate159(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.children === undefined) && (missing0 = "children"))) || ((data.cursor === undefined) && (missing0 = "cursor"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.more === undefined) && (missing0 = "more"))) || ((data.scopeVersion === undefined) && (missing0 = "scopeVersion"))){
validate159.errors = [{}];
return false;
}
else {
if(data.arrived !== undefined){
let data0 = data.arrived;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate159.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data1 = data.asOf;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate159.errors = [{}];
return false;
}
}
else {
validate159.errors = [{}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.children !== undefined){
let data2 = data.children;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate159.errors = [{}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cursor !== undefined){
const _errs7 = errors;
if(typeof data.cursor !== "string"){
validate159.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs9 = errors;
if(typeof data.digest !== "string"){
validate159.errors = [{}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined){
const _errs11 = errors;
if(typeof data.epoch !== "string"){
validate159.errors = [{}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
const _errs13 = errors;
if(errors === _errs13){
if(!(Array.isArray(data.items))){
validate159.errors = [{}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.more !== undefined){
const _errs15 = errors;
if(typeof data.more !== "boolean"){
validate159.errors = [{}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
const _errs17 = errors;
if(typeof data.rules !== "string"){
validate159.errors = [{}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopeVersion !== undefined){
let data9 = data.scopeVersion;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate159.errors = [{}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate159.errors = [{}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}

export const isPullItem = validate160;
const schema69 = {"oneOf":[{"$ref":"#/$defs/PullRecordItem"},{"$ref":"#/$defs/PullChildItem"},{"$ref":"#/$defs/PullDutiesItem"},{"$ref":"#/$defs/PullNoticeItem"},{"$ref":"#/$defs/PullForgetItem"},{"$ref":"#/$defs/PullRemoveItem"}]};
const schema70 = {"type":"object","properties":{"kind":{"type":"string","const":"record"},"author":{"type":"string"},"capturedAt":{"type":"string","format":"date-time"},"childId":{"$ref":"#/$defs/ChildId"},"conflicts":{"type":"object","additionalProperties":{"$ref":"#/$defs/PullConflict"}},"doc":{"type":"object","additionalProperties":{}},"happenedAt":{"type":"string","format":"date-time"},"head":{"$ref":"#/$defs/ChangeId"},"line":{"type":"string"},"receivedAt":{"type":"string","format":"date-time"},"recordId":{"$ref":"#/$defs/RecordId"},"revision":{"type":"integer"},"sealedAt":{"type":"string","format":"date-time"},"seq":{"type":"integer"},"signedOff":{"$ref":"#/$defs/PullSignedOff"},"type":{"type":"string"}},"required":["kind","author","capturedAt","childId","doc","happenedAt","head","receivedAt","recordId","revision","type"]};
const schema71 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate162(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate162.errors = [{}];
return false;
}
}
else {
validate162.errors = [{}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","properties":{"alternatives":{"type":"array","items":{"$ref":"#/$defs/PullAlternative"}},"before":{},"kind":{"$ref":"#/$defs/LeafKind"}},"required":["alternatives","kind"]};
const schema73 = {"type":"object","properties":{"author":{"$ref":"#/$defs/WorkerId"},"capturedAt":{"type":"string","format":"date-time"},"change":{"$ref":"#/$defs/ChangeId"},"device":{"$ref":"#/$defs/DeviceId"},"happenedAt":{"type":"string","format":"date-time"},"name":{"type":"string"},"receivedAt":{"type":"string","format":"date-time"},"value":{}},"required":["author","capturedAt","change","device","happenedAt","name","receivedAt"]};
const schema74 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate166(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate166.errors = [{}];
return false;
}
}
else {
validate166.errors = [{}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate168(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate168.errors = [{}];
return false;
}
}
else {
validate168.errors = [{}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate170(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate170.errors = [{}];
return false;
}
}
else {
validate170.errors = [{}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}


function validate165(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.author === undefined) && (missing0 = "author")) || ((data.capturedAt === undefined) && (missing0 = "capturedAt"))) || ((data.change === undefined) && (missing0 = "change"))) || ((data.device === undefined) && (missing0 = "device"))) || ((data.happenedAt === undefined) && (missing0 = "happenedAt"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.receivedAt === undefined) && (missing0 = "receivedAt"))){
validate165.errors = [{}];
return false;
}
else {
if(data.author !== undefined){
const _errs1 = errors;
if(!(validate166(data.author))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capturedAt !== undefined){
let data1 = data.capturedAt;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate165.errors = [{}];
return false;
}
}
else {
validate165.errors = [{}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined){
const _errs4 = errors;
if(!(validate168(data.change))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined){
const _errs5 = errors;
if(!(validate170(data.device))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.happenedAt !== undefined){
let data4 = data.happenedAt;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data4 === "string"){
if(!(formats2(data4))){
validate165.errors = [{}];
return false;
}
}
else {
validate165.errors = [{}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate165.errors = [{}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receivedAt !== undefined){
let data6 = data.receivedAt;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data6 === "string"){
if(!(formats2(data6))){
validate165.errors = [{}];
return false;
}
}
else {
validate165.errors = [{}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate165.errors = [{}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"string"};

function validate173(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate173.errors = [{}];
return false;
}
validate173.errors = vErrors;
return errors === 0;
}


function validate164(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.alternatives === undefined) && (missing0 = "alternatives")) || ((data.kind === undefined) && (missing0 = "kind"))){
validate164.errors = [{}];
return false;
}
else {
if(data.alternatives !== undefined){
let data0 = data.alternatives;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate165(data0[i0]))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate164.errors = [{}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if(!(validate173(data.kind))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate164.errors = [{}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate177(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate177.errors = [{}];
return false;
}
}
else {
validate177.errors = [{}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","properties":{"at":{"type":"string","format":"date-time"},"by":{"$ref":"#/$defs/WorkerId"},"name":{"type":"string"}},"required":["at","by","name"]};

function validate179(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.at === undefined) && (missing0 = "at")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.name === undefined) && (missing0 = "name"))){
validate179.errors = [{}];
return false;
}
else {
if(data.at !== undefined){
let data0 = data.at;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats2(data0))){
validate179.errors = [{}];
return false;
}
}
else {
validate179.errors = [{}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs3 = errors;
if(!(validate166(data.by))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate179.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate179.errors = [{}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}


function validate161(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.capturedAt === undefined) && (missing0 = "capturedAt"))) || ((data.childId === undefined) && (missing0 = "childId"))) || ((data.doc === undefined) && (missing0 = "doc"))) || ((data.happenedAt === undefined) && (missing0 = "happenedAt"))) || ((data.head === undefined) && (missing0 = "head"))) || ((data.receivedAt === undefined) && (missing0 = "receivedAt"))) || ((data.recordId === undefined) && (missing0 = "recordId"))) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.type === undefined) && (missing0 = "type"))){
validate161.errors = [{}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate161.errors = [{}];
return false;
}
if("record" !== data0){
validate161.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs3 = errors;
if(typeof data.author !== "string"){
validate161.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capturedAt !== undefined){
let data2 = data.capturedAt;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats2(data2))){
validate161.errors = [{}];
return false;
}
}
else {
validate161.errors = [{}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childId !== undefined){
const _errs7 = errors;
if(!(validate162(data.childId))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conflicts !== undefined){
let data4 = data.conflicts;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
const _errs11 = errors;
if(!(validate164(data4[key0]))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate161.errors = [{}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.doc !== undefined){
let data6 = data.doc;
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
validate161.errors = [{}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.happenedAt !== undefined){
let data7 = data.happenedAt;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats2(data7))){
validate161.errors = [{}];
return false;
}
}
else {
validate161.errors = [{}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined){
const _errs17 = errors;
if(!(validate168(data.head))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
const _errs18 = errors;
if(typeof data.line !== "string"){
validate161.errors = [{}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receivedAt !== undefined){
let data10 = data.receivedAt;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data10 === "string"){
if(!(formats2(data10))){
validate161.errors = [{}];
return false;
}
}
else {
validate161.errors = [{}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recordId !== undefined){
const _errs22 = errors;
if(!(validate177(data.recordId))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data12 = data.revision;
const _errs23 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate161.errors = [{}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealedAt !== undefined){
let data13 = data.sealedAt;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data13 === "string"){
if(!(formats2(data13))){
validate161.errors = [{}];
return false;
}
}
else {
validate161.errors = [{}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data14 = data.seq;
const _errs27 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate161.errors = [{}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signedOff !== undefined){
const _errs29 = errors;
if(!(validate179(data.signedOff))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs30 = errors;
if(typeof data.type !== "string"){
validate161.errors = [{}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate161.errors = [{}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","properties":{"kind":{"type":"string","const":"child"},"child":{"$ref":"#/$defs/Child"},"seq":{"type":"integer"}},"required":["kind","child"]};
const schema81 = {"type":"object","properties":{"achievements":{"type":"string"},"actions":{"type":"object","additionalProperties":{"$ref":"#/$defs/OpenAction"}},"addresses":{"type":"object","additionalProperties":{"$ref":"#/$defs/Address"}},"arrangedSince":{"type":"string","format":"date"},"asOf":{"type":"string","format":"date-time"},"asked":{"$ref":"#/$defs/VisitRequest"},"bornOn":{"type":"string","format":"date"},"cohorts":{"type":"object","additionalProperties":{"$ref":"#/$defs/CohortFact"}},"communication":{"type":"string"},"expectedOn":{"type":"string","format":"date"},"facts":{"type":"object","additionalProperties":{"$ref":"#/$defs/Fact"}},"familyName":{"type":"string"},"handovers":{"type":"object","additionalProperties":{"$ref":"#/$defs/Handover"}},"id":{"$ref":"#/$defs/ChildId"},"interests":{"type":"string"},"language":{"$ref":"#/$defs/Language"},"lastSaid":{"$ref":"#/$defs/LastSaid"},"lastVisit":{"$ref":"#/$defs/LastVisit"},"livesAt":{"$ref":"#/$defs/AddressId"},"name":{"type":"string"},"noticeOn":{"type":"string","format":"date"},"people":{"type":"object","additionalProperties":{"$ref":"#/$defs/Person"}},"placement":{"$ref":"#/$defs/Placement"},"plan":{"$ref":"#/$defs/VisitingPlan"},"safety":{"type":"object","additionalProperties":{"$ref":"#/$defs/Safety"}},"standIn":{"$ref":"#/$defs/StandIn"},"team":{"type":"string"},"worker":{"type":"string"}},"required":["asOf","familyName","id","name"]};
const schema82 = {"type":"object","properties":{"dueOn":{"type":"string","format":"date"},"fromVisit":{"$ref":"#/$defs/RecordId"},"what":{"type":"string"},"who":{"type":"string"}},"required":["what","who"]};

function validate185(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.what === undefined) && (missing0 = "what")) || ((data.who === undefined) && (missing0 = "who"))){
validate185.errors = [{}];
return false;
}
else {
if(data.dueOn !== undefined){
let data0 = data.dueOn;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate185.errors = [{}];
return false;
}
}
else {
validate185.errors = [{}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fromVisit !== undefined){
const _errs3 = errors;
if(!(validate177(data.fromVisit))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.what !== undefined){
const _errs4 = errors;
if(typeof data.what !== "string"){
validate185.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.who !== undefined){
const _errs6 = errors;
if(typeof data.who !== "string"){
validate185.errors = [{}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate185.errors = [{}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"object","properties":{"lines":{"type":"string"},"note":{"type":"string"},"postcode":{"type":"string"},"withheldFrom":{"type":"object","additionalProperties":{"type":"string"}}},"required":["lines"]};

function validate188(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lines === undefined) && (missing0 = "lines")){
validate188.errors = [{}];
return false;
}
else {
if(data.lines !== undefined){
const _errs1 = errors;
if(typeof data.lines !== "string"){
validate188.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs3 = errors;
if(typeof data.note !== "string"){
validate188.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postcode !== undefined){
const _errs5 = errors;
if(typeof data.postcode !== "string"){
validate188.errors = [{}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withheldFrom !== undefined){
let data3 = data.withheldFrom;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
const _errs10 = errors;
if(typeof data3[key0] !== "string"){
validate188.errors = [{}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate188.errors = [{}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate188.errors = [{}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","properties":{"by":{"type":"string"},"on":{"type":"string","format":"date"}},"required":["by","on"]};

function validate190(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.by === undefined) && (missing0 = "by")) || ((data.on === undefined) && (missing0 = "on"))){
validate190.errors = [{}];
return false;
}
else {
if(data.by !== undefined){
const _errs1 = errors;
if(typeof data.by !== "string"){
validate190.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
let data1 = data.on;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0(data1))){
validate190.errors = [{}];
return false;
}
}
else {
validate190.errors = [{}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate190.errors = [{}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","properties":{"asOf":{"type":"string","format":"date"},"detail":{"type":"string"},"firstReviewOn":{"type":"string","format":"date"},"since":{"type":"string","format":"date"},"source":{"$ref":"#/$defs/SourceSystem"},"until":{"type":"string","format":"date"}},"required":["asOf","since","source"]};
const schema86 = {"type":"string"};

function validate193(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate193.errors = [{}];
return false;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate192(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.since === undefined) && (missing0 = "since"))) || ((data.source === undefined) && (missing0 = "source"))){
validate192.errors = [{}];
return false;
}
else {
if(data.asOf !== undefined){
let data0 = data.asOf;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate192.errors = [{}];
return false;
}
}
else {
validate192.errors = [{}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs3 = errors;
if(typeof data.detail !== "string"){
validate192.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firstReviewOn !== undefined){
let data2 = data.firstReviewOn;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate192.errors = [{}];
return false;
}
}
else {
validate192.errors = [{}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data3 = data.since;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0(data3))){
validate192.errors = [{}];
return false;
}
}
else {
validate192.errors = [{}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs9 = errors;
if(!(validate193(data.source))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
let data5 = data.until;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data5 === "string"){
if(!(formats0(data5))){
validate192.errors = [{}];
return false;
}
}
else {
validate192.errors = [{}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate192.errors = [{}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","properties":{"asOf":{"type":"string","format":"date"},"kind":{"$ref":"#/$defs/FactKind"},"on":{"type":"string","format":"date"},"source":{"$ref":"#/$defs/SourceSystem"},"text":{"type":"string"}},"required":["asOf","kind","on","source","text"]};
const schema88 = {"type":"string"};

function validate197(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate197.errors = [{}];
return false;
}
validate197.errors = vErrors;
return errors === 0;
}


function validate196(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.on === undefined) && (missing0 = "on"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.text === undefined) && (missing0 = "text"))){
validate196.errors = [{}];
return false;
}
else {
if(data.asOf !== undefined){
let data0 = data.asOf;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate196.errors = [{}];
return false;
}
}
else {
validate196.errors = [{}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if(!(validate197(data.kind))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
let data2 = data.on;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate196.errors = [{}];
return false;
}
}
else {
validate196.errors = [{}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs6 = errors;
if(!(validate193(data.source))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs7 = errors;
if(typeof data.text !== "string"){
validate196.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate196.errors = [{}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","properties":{"from":{"type":"string"},"id":{"type":"string"},"knownSince":{"type":"string","format":"date"},"nextNote":{"type":"string"},"nextOn":{"type":"string","format":"date"},"standsIn":{"type":"boolean"}},"required":["from","id","knownSince","standsIn"]};

function validate201(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.from === undefined) && (missing0 = "from")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.knownSince === undefined) && (missing0 = "knownSince"))) || ((data.standsIn === undefined) && (missing0 = "standsIn"))){
validate201.errors = [{}];
return false;
}
else {
if(data.from !== undefined){
const _errs1 = errors;
if(typeof data.from !== "string"){
validate201.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs3 = errors;
if(typeof data.id !== "string"){
validate201.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.knownSince !== undefined){
let data2 = data.knownSince;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate201.errors = [{}];
return false;
}
}
else {
validate201.errors = [{}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextNote !== undefined){
const _errs7 = errors;
if(typeof data.nextNote !== "string"){
validate201.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextOn !== undefined){
let data4 = data.nextOn;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats0(data4))){
validate201.errors = [{}];
return false;
}
}
else {
validate201.errors = [{}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standsIn !== undefined){
const _errs11 = errors;
if(typeof data.standsIn !== "boolean"){
validate201.errors = [{}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate201.errors = [{}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":"object","properties":{"first":{"type":"string"},"interpreterNeeded":{"type":"boolean"},"note":{"type":"string"}},"required":["first","interpreterNeeded"]};

function validate204(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.first === undefined) && (missing0 = "first")) || ((data.interpreterNeeded === undefined) && (missing0 = "interpreterNeeded"))){
validate204.errors = [{}];
return false;
}
else {
if(data.first !== undefined){
const _errs1 = errors;
if(typeof data.first !== "string"){
validate204.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interpreterNeeded !== undefined){
const _errs3 = errors;
if(typeof data.interpreterNeeded !== "boolean"){
validate204.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs5 = errors;
if(typeof data.note !== "string"){
validate204.errors = [{}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate204.errors = [{}];
return false;
}
}
validate204.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","properties":{"heardBy":{"type":"string"},"on":{"type":"string","format":"date"},"words":{"type":"string"}},"required":["heardBy","on","words"]};

function validate206(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.heardBy === undefined) && (missing0 = "heardBy")) || ((data.on === undefined) && (missing0 = "on"))) || ((data.words === undefined) && (missing0 = "words"))){
validate206.errors = [{}];
return false;
}
else {
if(data.heardBy !== undefined){
const _errs1 = errors;
if(typeof data.heardBy !== "string"){
validate206.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
let data1 = data.on;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0(data1))){
validate206.errors = [{}];
return false;
}
}
else {
validate206.errors = [{}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
const _errs5 = errors;
if(typeof data.words !== "string"){
validate206.errors = [{}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate206.errors = [{}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":"object","properties":{"alone":{"type":"boolean"},"by":{"type":"string"},"on":{"type":"string","format":"date"},"seen":{"type":"boolean"}},"required":["alone","by","on","seen"]};

function validate208(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.alone === undefined) && (missing0 = "alone")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.on === undefined) && (missing0 = "on"))) || ((data.seen === undefined) && (missing0 = "seen"))){
validate208.errors = [{}];
return false;
}
else {
if(data.alone !== undefined){
const _errs1 = errors;
if(typeof data.alone !== "boolean"){
validate208.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs3 = errors;
if(typeof data.by !== "string"){
validate208.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
let data2 = data.on;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate208.errors = [{}];
return false;
}
}
else {
validate208.errors = [{}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
const _errs7 = errors;
if(typeof data.seen !== "boolean"){
validate208.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate208.errors = [{}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate210(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate210.errors = [{}];
return false;
}
}
else {
validate210.errors = [{}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":"object","properties":{"addressId":{"$ref":"#/$defs/AddressId"},"bornOn":{"type":"string","format":"date"},"childId":{"$ref":"#/$defs/ChildId"},"livesWithChild":{"type":"boolean"},"name":{"type":"string"},"phone":{"type":"string"},"relationship":{"type":"string"},"withheldFrom":{"type":"object","additionalProperties":{"type":"string"}}},"required":["livesWithChild","name","relationship"]};

function validate212(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.livesWithChild === undefined) && (missing0 = "livesWithChild")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.relationship === undefined) && (missing0 = "relationship"))){
validate212.errors = [{}];
return false;
}
else {
if(data.addressId !== undefined){
const _errs1 = errors;
if(!(validate210(data.addressId))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bornOn !== undefined){
let data1 = data.bornOn;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data1 === "string"){
if(!(formats0(data1))){
validate212.errors = [{}];
return false;
}
}
else {
validate212.errors = [{}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childId !== undefined){
const _errs4 = errors;
if(!(validate162(data.childId))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.livesWithChild !== undefined){
const _errs5 = errors;
if(typeof data.livesWithChild !== "boolean"){
validate212.errors = [{}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs7 = errors;
if(typeof data.name !== "string"){
validate212.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone !== undefined){
const _errs9 = errors;
if(typeof data.phone !== "string"){
validate212.errors = [{}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relationship !== undefined){
const _errs11 = errors;
if(typeof data.relationship !== "string"){
validate212.errors = [{}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withheldFrom !== undefined){
let data7 = data.withheldFrom;
const _errs13 = errors;
if(errors === _errs13){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
const _errs16 = errors;
if(typeof data7[key0] !== "string"){
validate212.errors = [{}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate212.errors = [{}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate212.errors = [{}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","properties":{"addressId":{"$ref":"#/$defs/AddressId"},"asOf":{"type":"string","format":"date"},"beforeAssessment":{"type":"boolean"},"description":{"type":"string"},"distanceMiles":{"type":"integer"},"intendedUntil18":{"type":"boolean"},"kind":{"type":"string"},"outOfArea":{"type":"boolean"},"source":{"$ref":"#/$defs/SourceSystem"},"startedOn":{"type":"string","format":"date"},"temporaryApproval":{"type":"boolean"}},"required":["asOf","description","intendedUntil18","kind","outOfArea","source","startedOn","temporaryApproval"]};

function validate216(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.description === undefined) && (missing0 = "description"))) || ((data.intendedUntil18 === undefined) && (missing0 = "intendedUntil18"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.outOfArea === undefined) && (missing0 = "outOfArea"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.startedOn === undefined) && (missing0 = "startedOn"))) || ((data.temporaryApproval === undefined) && (missing0 = "temporaryApproval"))){
validate216.errors = [{}];
return false;
}
else {
if(data.addressId !== undefined){
const _errs1 = errors;
if(!(validate210(data.addressId))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data1 = data.asOf;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data1 === "string"){
if(!(formats0(data1))){
validate216.errors = [{}];
return false;
}
}
else {
validate216.errors = [{}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.beforeAssessment !== undefined){
const _errs4 = errors;
if(typeof data.beforeAssessment !== "boolean"){
validate216.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs6 = errors;
if(typeof data.description !== "string"){
validate216.errors = [{}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.distanceMiles !== undefined){
let data4 = data.distanceMiles;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate216.errors = [{}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intendedUntil18 !== undefined){
const _errs10 = errors;
if(typeof data.intendedUntil18 !== "boolean"){
validate216.errors = [{}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs12 = errors;
if(typeof data.kind !== "string"){
validate216.errors = [{}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outOfArea !== undefined){
const _errs14 = errors;
if(typeof data.outOfArea !== "boolean"){
validate216.errors = [{}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs16 = errors;
if(!(validate193(data.source))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedOn !== undefined){
let data9 = data.startedOn;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data9 === "string"){
if(!(formats0(data9))){
validate216.errors = [{}];
return false;
}
}
else {
validate216.errors = [{}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temporaryApproval !== undefined){
const _errs19 = errors;
if(typeof data.temporaryApproval !== "boolean"){
validate216.errors = [{}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate216.errors = [{}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","properties":{"approvedBy":{"type":"string"},"approvedOn":{"type":"string","format":"date"},"asOf":{"type":"string","format":"date"},"childAgrees":{"type":"boolean"},"cohort":{"$ref":"#/$defs/Cohort"},"everyDays":{"type":"integer","minimum":1},"reason":{"type":"string"},"reduces":{"type":"boolean"},"reviewOn":{"type":"string","format":"date"},"since":{"type":"string","format":"date"},"source":{"$ref":"#/$defs/SourceSystem"}},"required":["asOf","cohort","everyDays","reduces","since","source"]};
const schema97 = {"type":"string"};

function validate221(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate221.errors = [{}];
return false;
}
validate221.errors = vErrors;
return errors === 0;
}


function validate220(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.cohort === undefined) && (missing0 = "cohort"))) || ((data.everyDays === undefined) && (missing0 = "everyDays"))) || ((data.reduces === undefined) && (missing0 = "reduces"))) || ((data.since === undefined) && (missing0 = "since"))) || ((data.source === undefined) && (missing0 = "source"))){
validate220.errors = [{}];
return false;
}
else {
if(data.approvedBy !== undefined){
const _errs1 = errors;
if(typeof data.approvedBy !== "string"){
validate220.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedOn !== undefined){
let data1 = data.approvedOn;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0(data1))){
validate220.errors = [{}];
return false;
}
}
else {
validate220.errors = [{}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data2 = data.asOf;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate220.errors = [{}];
return false;
}
}
else {
validate220.errors = [{}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childAgrees !== undefined){
const _errs7 = errors;
if(typeof data.childAgrees !== "boolean"){
validate220.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cohort !== undefined){
const _errs9 = errors;
if(!(validate221(data.cohort))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.everyDays !== undefined){
let data5 = data.everyDays;
const _errs10 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate220.errors = [{}];
return false;
}
if(errors === _errs10){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate220.errors = [{}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs12 = errors;
if(typeof data.reason !== "string"){
validate220.errors = [{}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reduces !== undefined){
const _errs14 = errors;
if(typeof data.reduces !== "boolean"){
validate220.errors = [{}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewOn !== undefined){
let data8 = data.reviewOn;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data8 === "string"){
if(!(formats0(data8))){
validate220.errors = [{}];
return false;
}
}
else {
validate220.errors = [{}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data9 = data.since;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data9 === "string"){
if(!(formats0(data9))){
validate220.errors = [{}];
return false;
}
}
else {
validate220.errors = [{}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs20 = errors;
if(!(validate193(data.source))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate220.errors = [{}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","properties":{"asOf":{"type":"string","format":"date"},"kind":{"$ref":"#/$defs/SafetyKind"},"since":{"type":"string","format":"date"},"source":{"$ref":"#/$defs/SourceSystem"},"text":{"type":"string"}},"required":["asOf","kind","since","source","text"]};
const schema99 = {"type":"string"};

function validate226(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate226.errors = [{}];
return false;
}
validate226.errors = vErrors;
return errors === 0;
}


function validate225(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.since === undefined) && (missing0 = "since"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.text === undefined) && (missing0 = "text"))){
validate225.errors = [{}];
return false;
}
else {
if(data.asOf !== undefined){
let data0 = data.asOf;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate225.errors = [{}];
return false;
}
}
else {
validate225.errors = [{}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if(!(validate226(data.kind))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
let data2 = data.since;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate225.errors = [{}];
return false;
}
}
else {
validate225.errors = [{}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs6 = errors;
if(!(validate193(data.source))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs7 = errors;
if(typeof data.text !== "string"){
validate225.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate225.errors = [{}];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","properties":{"until":{"type":"string","format":"date"},"worker":{"type":"string"}},"required":["until","worker"]};

function validate230(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.until === undefined) && (missing0 = "until")) || ((data.worker === undefined) && (missing0 = "worker"))){
validate230.errors = [{}];
return false;
}
else {
if(data.until !== undefined){
let data0 = data.until;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate230.errors = [{}];
return false;
}
}
else {
validate230.errors = [{}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worker !== undefined){
const _errs3 = errors;
if(typeof data.worker !== "string"){
validate230.errors = [{}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate230.errors = [{}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}


function validate184(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.familyName === undefined) && (missing0 = "familyName"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))){
validate184.errors = [{}];
return false;
}
else {
if(data.achievements !== undefined){
const _errs1 = errors;
if(typeof data.achievements !== "string"){
validate184.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
let data1 = data.actions;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const _errs6 = errors;
if(!(validate185(data1[key0]))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate184.errors = [{}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addresses !== undefined){
let data3 = data.addresses;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(!(validate188(data3[key1]))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate184.errors = [{}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arrangedSince !== undefined){
let data5 = data.arrangedSince;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats0(data5))){
validate184.errors = [{}];
return false;
}
}
else {
validate184.errors = [{}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data6 = data.asOf;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats2(data6))){
validate184.errors = [{}];
return false;
}
}
else {
validate184.errors = [{}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asked !== undefined){
const _errs15 = errors;
if(!(validate190(data.asked))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bornOn !== undefined){
let data8 = data.bornOn;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data8 === "string"){
if(!(formats0(data8))){
validate184.errors = [{}];
return false;
}
}
else {
validate184.errors = [{}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cohorts !== undefined){
let data9 = data.cohorts;
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
const _errs21 = errors;
if(!(validate192(data9[key2]))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
validate184.errors = [{}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.communication !== undefined){
const _errs22 = errors;
if(typeof data.communication !== "string"){
validate184.errors = [{}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedOn !== undefined){
let data12 = data.expectedOn;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data12 === "string"){
if(!(formats0(data12))){
validate184.errors = [{}];
return false;
}
}
else {
validate184.errors = [{}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined){
let data13 = data.facts;
const _errs26 = errors;
if(errors === _errs26){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
const _errs29 = errors;
if(!(validate196(data13[key3]))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
else {
validate184.errors = [{}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.familyName !== undefined){
const _errs30 = errors;
if(typeof data.familyName !== "string"){
validate184.errors = [{}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handovers !== undefined){
let data16 = data.handovers;
const _errs32 = errors;
if(errors === _errs32){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
const _errs35 = errors;
if(!(validate201(data16[key4]))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var valid5 = _errs35 === errors;
if(!valid5){
break;
}
}
}
else {
validate184.errors = [{}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs36 = errors;
if(!(validate162(data.id))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interests !== undefined){
const _errs37 = errors;
if(typeof data.interests !== "string"){
validate184.errors = [{}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs39 = errors;
if(!(validate204(data.language))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastSaid !== undefined){
const _errs40 = errors;
if(!(validate206(data.lastSaid))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastVisit !== undefined){
const _errs41 = errors;
if(!(validate208(data.lastVisit))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.livesAt !== undefined){
const _errs42 = errors;
if(!(validate210(data.livesAt))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs43 = errors;
if(typeof data.name !== "string"){
validate184.errors = [{}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noticeOn !== undefined){
let data25 = data.noticeOn;
const _errs45 = errors;
if(errors === _errs45){
if(errors === _errs45){
if(typeof data25 === "string"){
if(!(formats0(data25))){
validate184.errors = [{}];
return false;
}
}
else {
validate184.errors = [{}];
return false;
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data26 = data.people;
const _errs47 = errors;
if(errors === _errs47){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 in data26){
const _errs50 = errors;
if(!(validate212(data26[key5]))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var valid6 = _errs50 === errors;
if(!valid6){
break;
}
}
}
else {
validate184.errors = [{}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placement !== undefined){
const _errs51 = errors;
if(!(validate216(data.placement))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
const _errs52 = errors;
if(!(validate220(data.plan))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safety !== undefined){
let data30 = data.safety;
const _errs53 = errors;
if(errors === _errs53){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key6 in data30){
const _errs56 = errors;
if(!(validate225(data30[key6]))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
var valid7 = _errs56 === errors;
if(!valid7){
break;
}
}
}
else {
validate184.errors = [{}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standIn !== undefined){
const _errs57 = errors;
if(!(validate230(data.standIn))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.team !== undefined){
const _errs58 = errors;
if(typeof data.team !== "string"){
validate184.errors = [{}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worker !== undefined){
const _errs60 = errors;
if(typeof data.worker !== "string"){
validate184.errors = [{}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate184.errors = [{}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}


function validate183(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.child === undefined) && (missing0 = "child"))){
validate183.errors = [{}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate183.errors = [{}];
return false;
}
if("child" !== data0){
validate183.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.child !== undefined){
const _errs3 = errors;
if(!(validate184(data.child))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data2 = data.seq;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate183.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate183.errors = [{}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","properties":{"kind":{"type":"string","const":"duties"},"childId":{"$ref":"#/$defs/ChildId"},"duties":{"type":"array","items":{"$ref":"#/$defs/Duty"}},"seq":{"type":"integer"}},"required":["kind","childId","duties"]};
const schema102 = {"type":"object","properties":{"childId":{"$ref":"#/$defs/ChildId"},"cohort":{"$ref":"#/$defs/Cohort"},"countedFrom":{"type":"string","format":"date"},"dueOn":{"type":"string","format":"date"},"id":{"$ref":"#/$defs/DutyId"},"lastCountedOn":{"type":"string","format":"date"},"layer":{"$ref":"#/$defs/Layer"},"reason":{"type":"string"},"rule":{"type":"string"},"source":{"type":"string"},"title":{"type":"string"}},"required":["childId","cohort","countedFrom","dueOn","id","layer","reason","rule","source","title"]};
const schema103 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate239(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate239.errors = [{}];
return false;
}
}
else {
validate239.errors = [{}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"string"};

function validate241(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate241.errors = [{}];
return false;
}
validate241.errors = vErrors;
return errors === 0;
}


function validate236(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.childId === undefined) && (missing0 = "childId")) || ((data.cohort === undefined) && (missing0 = "cohort"))) || ((data.countedFrom === undefined) && (missing0 = "countedFrom"))) || ((data.dueOn === undefined) && (missing0 = "dueOn"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.layer === undefined) && (missing0 = "layer"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.title === undefined) && (missing0 = "title"))){
validate236.errors = [{}];
return false;
}
else {
if(data.childId !== undefined){
const _errs1 = errors;
if(!(validate162(data.childId))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cohort !== undefined){
const _errs2 = errors;
if(!(validate221(data.cohort))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.countedFrom !== undefined){
let data2 = data.countedFrom;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate236.errors = [{}];
return false;
}
}
else {
validate236.errors = [{}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dueOn !== undefined){
let data3 = data.dueOn;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data3 === "string"){
if(!(formats0(data3))){
validate236.errors = [{}];
return false;
}
}
else {
validate236.errors = [{}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs7 = errors;
if(!(validate239(data.id))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastCountedOn !== undefined){
let data5 = data.lastCountedOn;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data5 === "string"){
if(!(formats0(data5))){
validate236.errors = [{}];
return false;
}
}
else {
validate236.errors = [{}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layer !== undefined){
const _errs10 = errors;
if(!(validate241(data.layer))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs11 = errors;
if(typeof data.reason !== "string"){
validate236.errors = [{}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs13 = errors;
if(typeof data.rule !== "string"){
validate236.errors = [{}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs15 = errors;
if(typeof data.source !== "string"){
validate236.errors = [{}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs17 = errors;
if(typeof data.title !== "string"){
validate236.errors = [{}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate236.errors = [{}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}


function validate234(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.childId === undefined) && (missing0 = "childId"))) || ((data.duties === undefined) && (missing0 = "duties"))){
validate234.errors = [{}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate234.errors = [{}];
return false;
}
if("duties" !== data0){
validate234.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childId !== undefined){
const _errs3 = errors;
if(!(validate162(data.childId))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duties !== undefined){
let data2 = data.duties;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate236(data2[i0]))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate234.errors = [{}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data4 = data.seq;
const _errs7 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate234.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate234.errors = [{}];
return false;
}
}
validate234.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","properties":{"kind":{"type":"string","const":"notice"},"at":{"type":"string","format":"date-time"},"changeId":{"$ref":"#/$defs/ChangeId"},"childId":{"$ref":"#/$defs/ChildId"},"decision":{"$ref":"#/$defs/QuarantineDecision"},"noticeId":{"type":"string"},"sentence":{"type":"string"}},"required":["kind","at","noticeId","sentence"]};
const schema106 = {"type":"string"};

function validate248(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate248.errors = [{}];
return false;
}
validate248.errors = vErrors;
return errors === 0;
}


function validate245(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.noticeId === undefined) && (missing0 = "noticeId"))) || ((data.sentence === undefined) && (missing0 = "sentence"))){
validate245.errors = [{}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate245.errors = [{}];
return false;
}
if("notice" !== data0){
validate245.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
let data1 = data.at;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate245.errors = [{}];
return false;
}
}
else {
validate245.errors = [{}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeId !== undefined){
const _errs5 = errors;
if(!(validate168(data.changeId))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childId !== undefined){
const _errs6 = errors;
if(!(validate162(data.childId))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decision !== undefined){
const _errs7 = errors;
if(!(validate248(data.decision))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noticeId !== undefined){
const _errs8 = errors;
if(typeof data.noticeId !== "string"){
validate245.errors = [{}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentence !== undefined){
const _errs10 = errors;
if(typeof data.sentence !== "string"){
validate245.errors = [{}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate245.errors = [{}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":"object","properties":{"kind":{"type":"string","const":"forget"},"childId":{"$ref":"#/$defs/ChildId"},"sentence":{"type":"string"},"until":{"type":"string","format":"date"}},"required":["kind","childId","sentence"]};

function validate251(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.childId === undefined) && (missing0 = "childId"))) || ((data.sentence === undefined) && (missing0 = "sentence"))){
validate251.errors = [{}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate251.errors = [{}];
return false;
}
if("forget" !== data0){
validate251.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childId !== undefined){
const _errs3 = errors;
if(!(validate162(data.childId))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentence !== undefined){
const _errs4 = errors;
if(typeof data.sentence !== "string"){
validate251.errors = [{}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.until !== undefined){
let data3 = data.until;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data3 === "string"){
if(!(formats0(data3))){
validate251.errors = [{}];
return false;
}
}
else {
validate251.errors = [{}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate251.errors = [{}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":"object","properties":{"kind":{"type":"string","const":"remove"},"childId":{"$ref":"#/$defs/ChildId"},"recordId":{"$ref":"#/$defs/RecordId"},"sentence":{"type":"string"}},"required":["kind","childId","recordId","sentence"]};

function validate254(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.childId === undefined) && (missing0 = "childId"))) || ((data.recordId === undefined) && (missing0 = "recordId"))) || ((data.sentence === undefined) && (missing0 = "sentence"))){
validate254.errors = [{}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate254.errors = [{}];
return false;
}
if("remove" !== data0){
validate254.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.childId !== undefined){
const _errs3 = errors;
if(!(validate162(data.childId))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recordId !== undefined){
const _errs4 = errors;
if(!(validate177(data.recordId))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentence !== undefined){
const _errs5 = errors;
if(typeof data.sentence !== "string"){
validate254.errors = [{}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate254.errors = [{}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}


function validate160(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate161(data))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate183(data))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs3 = errors;
if(!(validate234(data))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs4 = errors;
if(!(validate245(data))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs5 = errors;
if(!(validate251(data))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs6 = errors;
if(!(validate254(data))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
}
}
}
}
}
if(!valid0){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate160.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate160.errors = vErrors;
return errors === 0;
}

export const isPushReply = validate258;
const schema109 = {"type":"object","properties":{"device":{"$ref":"#/$defs/PushDeviceState"},"receipt":{"$ref":"#/$defs/PushReceipt"},"results":{"type":"array","items":{"$ref":"#/$defs/PushResult"}}},"required":["device","receipt","results"]};
const schema110 = {"type":"object","properties":{"forked":{"type":"boolean"},"missing":{"type":"array","items":{"type":"integer"}},"received":{"type":"integer"}},"required":["received"]};

function validate259(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.received === undefined) && (missing0 = "received")){
validate259.errors = [{}];
return false;
}
else {
if(data.forked !== undefined){
const _errs1 = errors;
if(typeof data.forked !== "boolean"){
validate259.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data1 = data.missing;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate259.errors = [{}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate259.errors = [{}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received !== undefined){
let data3 = data.received;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate259.errors = [{}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate259.errors = [{}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":"object","properties":{"kid":{"type":"string"},"receivedAt":{"type":"string","format":"date-time"},"seq":{"type":"array","items":{"type":"integer"}},"signature":{"type":"string"}},"required":["kid","receivedAt","seq","signature"]};

function validate261(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kid === undefined) && (missing0 = "kid")) || ((data.receivedAt === undefined) && (missing0 = "receivedAt"))) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.signature === undefined) && (missing0 = "signature"))){
validate261.errors = [{}];
return false;
}
else {
if(data.kid !== undefined){
const _errs1 = errors;
if(typeof data.kid !== "string"){
validate261.errors = [{}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receivedAt !== undefined){
let data1 = data.receivedAt;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats2(data1))){
validate261.errors = [{}];
return false;
}
}
else {
validate261.errors = [{}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data2 = data.seq;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate261.errors = [{}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate261.errors = [{}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs9 = errors;
if(typeof data.signature !== "string"){
validate261.errors = [{}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate261.errors = [{}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":"object","properties":{"changeId":{"$ref":"#/$defs/ChangeId"},"conflicts":{"type":"array","items":{"type":"string"}},"hash":{"type":"string"},"head":{"$ref":"#/$defs/ChangeId"},"reason":{"$ref":"#/$defs/QuarantineReason"},"revision":{"type":"integer"},"sentence":{"type":"string"},"verdict":{"$ref":"#/$defs/Verdict"}},"required":["hash","verdict"]};
const schema113 = {"type":"string"};

function validate266(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate266.errors = [{}];
return false;
}
validate266.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":"string"};

function validate268(data){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate268.errors = [{}];
return false;
}
validate268.errors = vErrors;
return errors === 0;
}


function validate263(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hash === undefined) && (missing0 = "hash")) || ((data.verdict === undefined) && (missing0 = "verdict"))){
validate263.errors = [{}];
return false;
}
else {
if(data.changeId !== undefined){
const _errs1 = errors;
if(!(validate168(data.changeId))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conflicts !== undefined){
let data1 = data.conflicts;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data1[i0] !== "string"){
validate263.errors = [{}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate263.errors = [{}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hash !== undefined){
const _errs6 = errors;
if(typeof data.hash !== "string"){
validate263.errors = [{}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined){
const _errs8 = errors;
if(!(validate168(data.head))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs9 = errors;
if(!(validate266(data.reason))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data6 = data.revision;
const _errs10 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate263.errors = [{}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentence !== undefined){
const _errs12 = errors;
if(typeof data.sentence !== "string"){
validate263.errors = [{}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
const _errs14 = errors;
if(!(validate268(data.verdict))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate263.errors = [{}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}


function validate258(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.device === undefined) && (missing0 = "device")) || ((data.receipt === undefined) && (missing0 = "receipt"))) || ((data.results === undefined) && (missing0 = "results"))){
validate258.errors = [{}];
return false;
}
else {
if(data.device !== undefined){
const _errs1 = errors;
if(!(validate259(data.device))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.receipt !== undefined){
const _errs2 = errors;
if(!(validate261(data.receipt))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data2 = data.results;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate263(data2[i0]))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate258.errors = [{}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate258.errors = [{}];
return false;
}
}
validate258.errors = vErrors;
return errors === 0;
}
