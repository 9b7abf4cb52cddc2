// Generated from contract/schema by npm run record:generate. Change the Java record, not this file.
import { formats } from '../formats'

"use strict";
export const isVisit = validate22;
const schema7 = {"type":"object","properties":{"actions":{"type":"object","additionalProperties":{"$ref":"#/$defs/VisitAction"}},"adults":{"type":"string","maxLength":20000,"x-leaf":"NARRATIVE"},"analysis":{"type":"string","maxLength":20000,"x-leaf":"NARRATIVE"},"announced":{"$ref":"#/$defs/Announced"},"attachments":{"type":"object","additionalProperties":{"$ref":"#/$defs/Attachment"},"x-leaf":"ATOMIC"},"attempt":{"$ref":"#/$defs/Attempt","x-leaf":"ATOMIC"},"bedroom":{"$ref":"#/$defs/Bedroom","x-leaf":"SAFEGUARDING","x-most-protective-first":["/outcome=NO","/outcome=NOT_APPLICABLE","/outcome=YES"]},"contactId":{"$ref":"#/$defs/ContactId"},"earlierActions":{"type":"object","additionalProperties":{"$ref":"#/$defs/ActionState"}},"next":{"$ref":"#/$defs/NextVisit","x-leaf":"ATOMIC"},"noViews":{"$ref":"#/$defs/NoViewsReason"},"observation":{"type":"string","maxLength":20000,"x-leaf":"NARRATIVE"},"present":{"type":"object","additionalProperties":{"$ref":"#/$defs/Present"}},"purpose":{"$ref":"#/$defs/Cohort"},"quotes":{"type":"object","additionalProperties":{"$ref":"#/$defs/Quote"}},"safeguarded":{"$ref":"#/$defs/Safeguarded","x-leaf":"SAFEGUARDING","x-most-protective-first":["/answer=NO","/answer=YES"]},"seen":{"$ref":"#/$defs/Seen","x-leaf":"SAFEGUARDING","x-most-protective-first":["/outcome=NOT_SEEN","/alone/outcome=UNABLE","/alone/outcome=CHILD_REFUSED","/alone/outcome=INAPPROPRIATE_AGE","/alone/outcome=ALONE"]},"summary":{"type":"string","maxLength":20000,"x-leaf":"NARRATIVE"}},"required":["attempt","contactId","purpose"]};
const schema8 = {"type":"object","properties":{"dueOn":{"type":"string","format":"date"},"priority":{"$ref":"#/$defs/Priority"},"what":{"type":"string"},"who":{"type":"string"}},"required":["what","who"]};
const formats0 = formats.date;
const schema9 = {"type":"string","enum":["URGENT","NORMAL","LOW"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate24.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!(((data === "URGENT") || (data === "NORMAL")) || (data === "LOW"))){
validate24.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.what === undefined) && (missing0 = "what")) || ((data.who === undefined) && (missing0 = "who"))){
validate23.errors = [{instancePath,keyword:"required"}];
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
validate23.errors = [{instancePath:instancePath+"/dueOn",keyword:"format"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/dueOn",keyword:"type"}];
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
if(!(validate24(data.priority, {instancePath:instancePath+"/priority",parentData:data,parentDataProperty:"priority",rootData}))){
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
validate23.errors = [{instancePath:instancePath+"/what",keyword:"type"}];
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
validate23.errors = [{instancePath:instancePath+"/who",keyword:"type"}];
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
validate23.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","enum":["YES","NO","NOT_APPROPRIATE"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate27.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!(((data === "YES") || (data === "NO")) || (data === "NOT_APPROPRIATE"))){
validate27.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","properties":{"bytes":{"type":"integer","minimum":1},"caption":{"type":"string","maxLength":400},"kind":{"$ref":"#/$defs/AttachmentKind"},"mediaType":{"type":"string","minLength":1,"maxLength":60},"sha256":{"type":"string"},"takenAt":{"type":"string","format":"date-time"}},"required":["bytes","kind","mediaType","sha256","takenAt"]};
const schema12 = {"type":"string","enum":["PHOTO","DRAWING"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate30.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!((data === "PHOTO") || (data === "DRAWING"))){
validate30.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate30.errors = vErrors;
return errors === 0;
}

const formats2 = formats["date-time"];

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.bytes === undefined) && (missing0 = "bytes")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.mediaType === undefined) && (missing0 = "mediaType"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.takenAt === undefined) && (missing0 = "takenAt"))){
validate29.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.bytes !== undefined){
let data0 = data.bytes;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate29.errors = [{instancePath:instancePath+"/bytes",keyword:"type"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate29.errors = [{instancePath:instancePath+"/bytes",keyword:"minimum"}];
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
validate29.errors = [{instancePath:instancePath+"/caption",keyword:"maxLength"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/caption",keyword:"type"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs5 = errors;
if(!(validate30(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mediaType !== undefined){
let data3 = data.mediaType;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length > 60){
validate29.errors = [{instancePath:instancePath+"/mediaType",keyword:"maxLength"}];
return false;
}
else {
if(data3.length < 1){
validate29.errors = [{instancePath:instancePath+"/mediaType",keyword:"minLength"}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/mediaType",keyword:"type"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
const _errs8 = errors;
if(typeof data.sha256 !== "string"){
validate29.errors = [{instancePath:instancePath+"/sha256",keyword:"type"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.takenAt !== undefined){
let data5 = data.takenAt;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data5 === "string"){
if(!(formats2(data5))){
validate29.errors = [{instancePath:instancePath+"/takenAt",keyword:"format"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/takenAt",keyword:"type"}];
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
validate29.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"oneOf":[{"$ref":"#/$defs/AttemptTookPlace"},{"$ref":"#/$defs/AttemptDidNotTakePlace"}]};
const schema14 = {"type":"object","properties":{"outcome":{"type":"string","const":"TOOK_PLACE"},"endedAt":{"type":"string","format":"date-time"},"place":{"$ref":"#/$defs/Venue"},"startedAt":{"type":"string","format":"date-time"}},"required":["outcome","place","startedAt"]};
const schema15 = {"type":"string","enum":["PLACEMENT_OR_HOME","SCHOOL","OFFICE","COMMUNITY","CUSTODY","HOSPITAL","VIRTUAL"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate35.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!(((((((data === "PLACEMENT_OR_HOME") || (data === "SCHOOL")) || (data === "OFFICE")) || (data === "COMMUNITY")) || (data === "CUSTODY")) || (data === "HOSPITAL")) || (data === "VIRTUAL"))){
validate35.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.outcome === undefined) && (missing0 = "outcome")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))){
validate34.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate34.errors = [{instancePath:instancePath+"/outcome",keyword:"type"}];
return false;
}
if("TOOK_PLACE" !== data0){
validate34.errors = [{instancePath:instancePath+"/outcome",keyword:"const"}];
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
validate34.errors = [{instancePath:instancePath+"/endedAt",keyword:"format"}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/endedAt",keyword:"type"}];
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
if(!(validate35(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData}))){
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
validate34.errors = [{instancePath:instancePath+"/startedAt",keyword:"format"}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/startedAt",keyword:"type"}];
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
validate34.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"outcome":{"type":"string","const":"DID_NOT_TAKE_PLACE"},"note":{"type":"string"},"reason":{"$ref":"#/$defs/NotTakenPlace"},"startedAt":{"type":"string","format":"date-time"}},"required":["outcome","reason","startedAt"]};
const schema17 = {"type":"string","enum":["CANCELLED_BY_CLIENT","CANCELLED_BY_SERVICE","CLIENT_REFUSED","DENIED_ACCESS","CHILD_ELSEWHERE","CHILD_ASLEEP","EMERGENCY","FAMILY_ABROAD","FAMILY_MISSING","FAMILY_ON_HOLIDAY","NO_ONE_HOME","NOT_REQUIRED_CASE_CLOSING","OTHER"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate39.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!(((((((((((((data === "CANCELLED_BY_CLIENT") || (data === "CANCELLED_BY_SERVICE")) || (data === "CLIENT_REFUSED")) || (data === "DENIED_ACCESS")) || (data === "CHILD_ELSEWHERE")) || (data === "CHILD_ASLEEP")) || (data === "EMERGENCY")) || (data === "FAMILY_ABROAD")) || (data === "FAMILY_MISSING")) || (data === "FAMILY_ON_HOLIDAY")) || (data === "NO_ONE_HOME")) || (data === "NOT_REQUIRED_CASE_CLOSING")) || (data === "OTHER"))){
validate39.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.outcome === undefined) && (missing0 = "outcome")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))){
validate38.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate38.errors = [{instancePath:instancePath+"/outcome",keyword:"type"}];
return false;
}
if("DID_NOT_TAKE_PLACE" !== data0){
validate38.errors = [{instancePath:instancePath+"/outcome",keyword:"const"}];
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
validate38.errors = [{instancePath:instancePath+"/note",keyword:"type"}];
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
if(!(validate39(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate38.errors = [{instancePath:instancePath+"/startedAt",keyword:"format"}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/startedAt",keyword:"type"}];
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
validate38.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
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
const err0 = {instancePath,keyword:"oneOf"};
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

const schema18 = {"type":"object","properties":{"note":{"type":"string"},"outcome":{"$ref":"#/$defs/BedroomSeen"}},"required":["outcome"]};
const schema19 = {"type":"string","enum":["YES","NO","NOT_APPLICABLE"]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate44.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!(((data === "YES") || (data === "NO")) || (data === "NOT_APPLICABLE"))){
validate44.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate43.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.note !== undefined){
const _errs1 = errors;
if(typeof data.note !== "string"){
validate43.errors = [{instancePath:instancePath+"/note",keyword:"type"}];
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
if(!(validate44(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
validate43.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};
const pattern0 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate47.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}}];
return false;
}
}
else {
validate47.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"string","enum":["DONE","STILL_OPEN","NO_LONGER_NEEDED"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate49.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!(((data === "DONE") || (data === "STILL_OPEN")) || (data === "NO_LONGER_NEEDED"))){
validate49.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","properties":{"note":{"type":"string"},"on":{"type":"string","format":"date"}},"required":["on"]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.on === undefined) && (missing0 = "on")){
validate51.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.note !== undefined){
const _errs1 = errors;
if(typeof data.note !== "string"){
validate51.errors = [{instancePath:instancePath+"/note",keyword:"type"}];
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
validate51.errors = [{instancePath:instancePath+"/on",keyword:"format"}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/on",keyword:"type"}];
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
validate51.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"string","enum":["CHILD_NOT_SEEN","DECLINED","TOO_YOUNG","COMMUNICATION_NEED_UNMET","NOT_ASKED"]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate53.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!(((((data === "CHILD_NOT_SEEN") || (data === "DECLINED")) || (data === "TOO_YOUNG")) || (data === "COMMUNICATION_NEED_UNMET")) || (data === "NOT_ASKED"))){
validate53.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","properties":{"name":{"type":"string"},"personId":{"$ref":"#/$defs/PersonId"},"relationship":{"type":"string"}}};
const schema25 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate56.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}}];
return false;
}
}
else {
validate56.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate55.errors = [{instancePath:instancePath+"/name",keyword:"type"}];
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
if(!(validate56(data.personId, {instancePath:instancePath+"/personId",parentData:data,parentDataProperty:"personId",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate55.errors = [{instancePath:instancePath+"/relationship",keyword:"type"}];
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
validate55.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"string","enum":["CIN","CP","CLA","PF","ADOPT","CL"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate59.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!((((((data === "CIN") || (data === "CP")) || (data === "CLA")) || (data === "PF")) || (data === "ADOPT")) || (data === "CL"))){
validate59.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","properties":{"heardBy":{"type":"string"},"how":{"$ref":"#/$defs/HowHeard"},"words":{"type":"string","minLength":1,"maxLength":4000}},"required":["heardBy","how","words"]};
const schema28 = {"type":"string","enum":["SAID","SIGNED","WRITTEN","DRAWN","THROUGH_INTERPRETER","WITHOUT_WORDS"]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate62.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!((((((data === "SAID") || (data === "SIGNED")) || (data === "WRITTEN")) || (data === "DRAWN")) || (data === "THROUGH_INTERPRETER")) || (data === "WITHOUT_WORDS"))){
validate62.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.heardBy === undefined) && (missing0 = "heardBy")) || ((data.how === undefined) && (missing0 = "how"))) || ((data.words === undefined) && (missing0 = "words"))){
validate61.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.heardBy !== undefined){
const _errs1 = errors;
if(typeof data.heardBy !== "string"){
validate61.errors = [{instancePath:instancePath+"/heardBy",keyword:"type"}];
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
if(!(validate62(data.how, {instancePath:instancePath+"/how",parentData:data,parentDataProperty:"how",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
let data2 = data.words;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(data2.length > 4000){
validate61.errors = [{instancePath:instancePath+"/words",keyword:"maxLength"}];
return false;
}
else {
if(data2.length < 1){
validate61.errors = [{instancePath:instancePath+"/words",keyword:"minLength"}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/words",keyword:"type"}];
return false;
}
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
validate61.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","properties":{"answer":{"$ref":"#/$defs/YesNo"},"why":{"type":"string"}},"required":["answer"]};
const schema30 = {"type":"string","enum":["YES","NO"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate66.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!((data === "YES") || (data === "NO"))){
validate66.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.answer === undefined) && (missing0 = "answer")){
validate65.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.answer !== undefined){
const _errs1 = errors;
if(!(validate66(data.answer, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
validate65.errors = [{instancePath:instancePath+"/why",keyword:"type"}];
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
validate65.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

const schema31 = {"oneOf":[{"$ref":"#/$defs/SeenYes"},{"$ref":"#/$defs/SeenNo"}]};
const schema32 = {"type":"object","properties":{"outcome":{"type":"string","const":"SEEN"},"alone":{"$ref":"#/$defs/Alone"}},"required":["outcome","alone"]};
const schema33 = {"oneOf":[{"$ref":"#/$defs/AloneYes"},{"$ref":"#/$defs/AloneChildRefused"},{"$ref":"#/$defs/AloneInappropriateAge"},{"$ref":"#/$defs/AloneUnable"}]};
const schema34 = {"type":"object","properties":{"outcome":{"type":"string","const":"ALONE"}},"required":["outcome"]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate72.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
if(typeof data0 !== "string"){
validate72.errors = [{instancePath:instancePath+"/outcome",keyword:"type"}];
return false;
}
if("ALONE" !== data0){
validate72.errors = [{instancePath:instancePath+"/outcome",keyword:"const"}];
return false;
}
}
}
}
else {
validate72.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"outcome":{"type":"string","const":"CHILD_REFUSED"},"note":{"type":"string"}},"required":["outcome"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate74.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate74.errors = [{instancePath:instancePath+"/outcome",keyword:"type"}];
return false;
}
if("CHILD_REFUSED" !== data0){
validate74.errors = [{instancePath:instancePath+"/outcome",keyword:"const"}];
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
validate74.errors = [{instancePath:instancePath+"/note",keyword:"type"}];
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
validate74.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","properties":{"outcome":{"type":"string","const":"INAPPROPRIATE_AGE"},"note":{"type":"string"}},"required":["outcome"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
validate76.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate76.errors = [{instancePath:instancePath+"/outcome",keyword:"type"}];
return false;
}
if("INAPPROPRIATE_AGE" !== data0){
validate76.errors = [{instancePath:instancePath+"/outcome",keyword:"const"}];
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
validate76.errors = [{instancePath:instancePath+"/note",keyword:"type"}];
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
validate76.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","properties":{"outcome":{"type":"string","const":"UNABLE"},"because":{"$ref":"#/$defs/UnableReason"},"note":{"type":"string"}},"required":["outcome","because"]};
const schema38 = {"type":"string","enum":["PARENT_OR_CARER_REFUSED","CHILD_DISTRESSED","NO_PRIVATE_SPACE","INTERPRETER_ABSENT","TIME_OR_EMERGENCY","OTHER"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate79.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!((((((data === "PARENT_OR_CARER_REFUSED") || (data === "CHILD_DISTRESSED")) || (data === "NO_PRIVATE_SPACE")) || (data === "INTERPRETER_ABSENT")) || (data === "TIME_OR_EMERGENCY")) || (data === "OTHER"))){
validate79.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.outcome === undefined) && (missing0 = "outcome")) || ((data.because === undefined) && (missing0 = "because"))){
validate78.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate78.errors = [{instancePath:instancePath+"/outcome",keyword:"type"}];
return false;
}
if("UNABLE" !== data0){
validate78.errors = [{instancePath:instancePath+"/outcome",keyword:"const"}];
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
if(!(validate79(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
validate78.errors = [{instancePath:instancePath+"/note",keyword:"type"}];
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
validate78.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
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
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
const err0 = {instancePath,keyword:"oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate71.errors = vErrors;
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
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.outcome === undefined) && (missing0 = "outcome")) || ((data.alone === undefined) && (missing0 = "alone"))){
validate70.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate70.errors = [{instancePath:instancePath+"/outcome",keyword:"type"}];
return false;
}
if("SEEN" !== data0){
validate70.errors = [{instancePath:instancePath+"/outcome",keyword:"const"}];
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
if(!(validate71(data.alone, {instancePath:instancePath+"/alone",parentData:data,parentDataProperty:"alone",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
validate70.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","properties":{"outcome":{"type":"string","const":"NOT_SEEN"},"planToSee":{"type":"string"},"reason":{"$ref":"#/$defs/NotSeenReason"}},"required":["outcome","reason"]};
const schema40 = {"type":"string","enum":["NOT_AT_HOME","AT_SCHOOL","ASLEEP","CHILD_REFUSED","ADULT_REFUSED","MISSING","OTHER"]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate85.errors = [{instancePath,keyword:"type"}];
return false;
}
if(!(((((((data === "NOT_AT_HOME") || (data === "AT_SCHOOL")) || (data === "ASLEEP")) || (data === "CHILD_REFUSED")) || (data === "ADULT_REFUSED")) || (data === "MISSING")) || (data === "OTHER"))){
validate85.errors = [{instancePath,keyword:"enum"}];
return false;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.outcome === undefined) && (missing0 = "outcome")) || ((data.reason === undefined) && (missing0 = "reason"))){
validate84.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.outcome !== undefined){
let data0 = data.outcome;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate84.errors = [{instancePath:instancePath+"/outcome",keyword:"type"}];
return false;
}
if("NOT_SEEN" !== data0){
validate84.errors = [{instancePath:instancePath+"/outcome",keyword:"const"}];
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
validate84.errors = [{instancePath:instancePath+"/planToSee",keyword:"type"}];
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
if(!(validate85(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
validate84.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
const err0 = {instancePath,keyword:"oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate69.errors = vErrors;
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
validate69.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.attempt === undefined) && (missing0 = "attempt")) || ((data.contactId === undefined) && (missing0 = "contactId"))) || ((data.purpose === undefined) && (missing0 = "purpose"))){
validate22.errors = [{instancePath,keyword:"required"}];
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
if(!(validate23(data0[key0], {instancePath:instancePath+"/actions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
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
validate22.errors = [{instancePath:instancePath+"/actions",keyword:"type"}];
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
validate22.errors = [{instancePath:instancePath+"/adults",keyword:"maxLength"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/adults",keyword:"type"}];
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
validate22.errors = [{instancePath:instancePath+"/analysis",keyword:"maxLength"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/analysis",keyword:"type"}];
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
if(!(validate27(data.announced, {instancePath:instancePath+"/announced",parentData:data,parentDataProperty:"announced",rootData}))){
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
if(!(validate29(data5[key1], {instancePath:instancePath+"/attachments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData}))){
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
validate22.errors = [{instancePath:instancePath+"/attachments",keyword:"type"}];
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
if(!(validate33(data.attempt, {instancePath:instancePath+"/attempt",parentData:data,parentDataProperty:"attempt",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bedroom !== undefined){
const _errs15 = errors;
if(!(validate43(data.bedroom, {instancePath:instancePath+"/bedroom",parentData:data,parentDataProperty:"bedroom",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contactId !== undefined){
const _errs16 = errors;
if(!(validate47(data.contactId, {instancePath:instancePath+"/contactId",parentData:data,parentDataProperty:"contactId",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.earlierActions !== undefined){
let data10 = data.earlierActions;
const _errs17 = errors;
if(errors === _errs17){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
const _errs20 = errors;
if(!(validate49(data10[key2], {instancePath:instancePath+"/earlierActions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/earlierActions",keyword:"type"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
const _errs21 = errors;
if(!(validate51(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noViews !== undefined){
const _errs22 = errors;
if(!(validate53(data.noViews, {instancePath:instancePath+"/noViews",parentData:data,parentDataProperty:"noViews",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observation !== undefined){
let data14 = data.observation;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data14 === "string"){
if(data14.length > 20000){
validate22.errors = [{instancePath:instancePath+"/observation",keyword:"maxLength"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/observation",keyword:"type"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.present !== undefined){
let data15 = data.present;
const _errs25 = errors;
if(errors === _errs25){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
const _errs28 = errors;
if(!(validate55(data15[key3], {instancePath:instancePath+"/present/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/present",keyword:"type"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined){
const _errs29 = errors;
if(!(validate59(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quotes !== undefined){
let data18 = data.quotes;
const _errs30 = errors;
if(errors === _errs30){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
const _errs33 = errors;
if(!(validate61(data18[key4], {instancePath:instancePath+"/quotes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid5 = _errs33 === errors;
if(!valid5){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/quotes",keyword:"type"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safeguarded !== undefined){
const _errs34 = errors;
if(!(validate65(data.safeguarded, {instancePath:instancePath+"/safeguarded",parentData:data,parentDataProperty:"safeguarded",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
const _errs35 = errors;
if(!(validate69(data.seen, {instancePath:instancePath+"/seen",parentData:data,parentDataProperty:"seen",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data22 = data.summary;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data22 === "string"){
if(data22.length > 20000){
validate22.errors = [{instancePath:instancePath+"/summary",keyword:"maxLength"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/summary",keyword:"type"}];
return false;
}
}
var valid0 = _errs36 === errors;
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
else {
validate22.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const isPullPage = validate90;
const schema42 = {"type":"object","properties":{"arrived":{"type":"integer"},"asOf":{"type":"string","format":"date-time"},"children":{"type":"integer"},"cursor":{"type":"string"},"digest":{"type":"string"},"epoch":{"type":"string"},"items":{"type":"array","items":{}},"more":{"type":"boolean"},"scopeVersion":{"type":"integer"}},"required":["asOf","children","cursor","items","more","scopeVersion"]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.children === undefined) && (missing0 = "children"))) || ((data.cursor === undefined) && (missing0 = "cursor"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.more === undefined) && (missing0 = "more"))) || ((data.scopeVersion === undefined) && (missing0 = "scopeVersion"))){
validate90.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.arrived !== undefined){
let data0 = data.arrived;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate90.errors = [{instancePath:instancePath+"/arrived",keyword:"type"}];
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
validate90.errors = [{instancePath:instancePath+"/asOf",keyword:"format"}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/asOf",keyword:"type"}];
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
validate90.errors = [{instancePath:instancePath+"/children",keyword:"type"}];
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
validate90.errors = [{instancePath:instancePath+"/cursor",keyword:"type"}];
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
validate90.errors = [{instancePath:instancePath+"/digest",keyword:"type"}];
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
validate90.errors = [{instancePath:instancePath+"/epoch",keyword:"type"}];
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
validate90.errors = [{instancePath:instancePath+"/items",keyword:"type"}];
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
validate90.errors = [{instancePath:instancePath+"/more",keyword:"type"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopeVersion !== undefined){
let data8 = data.scopeVersion;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate90.errors = [{instancePath:instancePath+"/scopeVersion",keyword:"type"}];
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
else {
validate90.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}

export const isPullItem = validate91;
const schema43 = {"oneOf":[{"$ref":"#/$defs/PullRecordItem"},{"$ref":"#/$defs/PullChildItem"},{"$ref":"#/$defs/PullDutiesItem"},{"$ref":"#/$defs/PullNoticeItem"},{"$ref":"#/$defs/PullForgetItem"},{"$ref":"#/$defs/PullRemoveItem"}]};
const schema44 = {"type":"object","properties":{"kind":{"type":"string","const":"record"},"author":{"type":"string"},"capturedAt":{"type":"string","format":"date-time"},"childId":{"$ref":"#/$defs/ChildId"},"conflicts":{"type":"object","additionalProperties":{"$ref":"#/$defs/PullConflict"}},"doc":{"type":"object","additionalProperties":{}},"happenedAt":{"type":"string","format":"date-time"},"head":{"$ref":"#/$defs/ChangeId"},"line":{"type":"string"},"receivedAt":{"type":"string","format":"date-time"},"recordId":{"$ref":"#/$defs/RecordId"},"revision":{"type":"integer"},"seq":{"type":"integer"},"signedOff":{"$ref":"#/$defs/PullSignedOff"},"type":{"type":"string"}},"required":["kind","author","capturedAt","childId","doc","happenedAt","head","receivedAt","recordId","revision","type"]};
const schema45 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate93.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}}];
return false;
}
}
else {
validate93.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","properties":{"alternatives":{"type":"array","items":{"$ref":"#/$defs/PullAlternative"}},"before":{},"kind":{"$ref":"#/$defs/LeafKind"}},"required":["alternatives","kind"]};
const schema47 = {"type":"object","properties":{"author":{"$ref":"#/$defs/WorkerId"},"capturedAt":{"type":"string","format":"date-time"},"change":{"$ref":"#/$defs/ChangeId"},"device":{"$ref":"#/$defs/DeviceId"},"happenedAt":{"type":"string","format":"date-time"},"name":{"type":"string"},"receivedAt":{"type":"string","format":"date-time"},"value":{}},"required":["author","capturedAt","change","device","happenedAt","name","receivedAt"]};
const schema48 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate97.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}}];
return false;
}
}
else {
validate97.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate99.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}}];
return false;
}
}
else {
validate99.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate101.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}}];
return false;
}
}
else {
validate101.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.author === undefined) && (missing0 = "author")) || ((data.capturedAt === undefined) && (missing0 = "capturedAt"))) || ((data.change === undefined) && (missing0 = "change"))) || ((data.device === undefined) && (missing0 = "device"))) || ((data.happenedAt === undefined) && (missing0 = "happenedAt"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.receivedAt === undefined) && (missing0 = "receivedAt"))){
validate96.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.author !== undefined){
const _errs1 = errors;
if(!(validate97(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
validate96.errors = [{instancePath:instancePath+"/capturedAt",keyword:"format"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/capturedAt",keyword:"type"}];
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
if(!(validate99(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate101(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
validate96.errors = [{instancePath:instancePath+"/happenedAt",keyword:"format"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/happenedAt",keyword:"type"}];
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
validate96.errors = [{instancePath:instancePath+"/name",keyword:"type"}];
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
validate96.errors = [{instancePath:instancePath+"/receivedAt",keyword:"format"}];
return false;
}
}
else {
validate96.errors = [{instancePath:instancePath+"/receivedAt",keyword:"type"}];
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
validate96.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"string"};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate104.errors = [{instancePath,keyword:"type"}];
return false;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.alternatives === undefined) && (missing0 = "alternatives")) || ((data.kind === undefined) && (missing0 = "kind"))){
validate95.errors = [{instancePath,keyword:"required"}];
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
if(!(validate96(data0[i0], {instancePath:instancePath+"/alternatives/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/alternatives",keyword:"type"}];
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
if(!(validate104(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
validate95.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate108.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}}];
return false;
}
}
else {
validate108.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","properties":{"at":{"type":"string","format":"date-time"},"by":{"$ref":"#/$defs/WorkerId"},"name":{"type":"string"}},"required":["at","by","name"]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.at === undefined) && (missing0 = "at")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.name === undefined) && (missing0 = "name"))){
validate110.errors = [{instancePath,keyword:"required"}];
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
validate110.errors = [{instancePath:instancePath+"/at",keyword:"format"}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/at",keyword:"type"}];
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
if(!(validate97(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
validate110.errors = [{instancePath:instancePath+"/name",keyword:"type"}];
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
validate110.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.author === undefined) && (missing0 = "author"))) || ((data.capturedAt === undefined) && (missing0 = "capturedAt"))) || ((data.childId === undefined) && (missing0 = "childId"))) || ((data.doc === undefined) && (missing0 = "doc"))) || ((data.happenedAt === undefined) && (missing0 = "happenedAt"))) || ((data.head === undefined) && (missing0 = "head"))) || ((data.receivedAt === undefined) && (missing0 = "receivedAt"))) || ((data.recordId === undefined) && (missing0 = "recordId"))) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.type === undefined) && (missing0 = "type"))){
validate92.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate92.errors = [{instancePath:instancePath+"/kind",keyword:"type"}];
return false;
}
if("record" !== data0){
validate92.errors = [{instancePath:instancePath+"/kind",keyword:"const"}];
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
validate92.errors = [{instancePath:instancePath+"/author",keyword:"type"}];
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
validate92.errors = [{instancePath:instancePath+"/capturedAt",keyword:"format"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/capturedAt",keyword:"type"}];
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
if(!(validate93(data.childId, {instancePath:instancePath+"/childId",parentData:data,parentDataProperty:"childId",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
if(!(validate95(data4[key0], {instancePath:instancePath+"/conflicts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/conflicts",keyword:"type"}];
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
validate92.errors = [{instancePath:instancePath+"/doc",keyword:"type"}];
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
validate92.errors = [{instancePath:instancePath+"/happenedAt",keyword:"format"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/happenedAt",keyword:"type"}];
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
if(!(validate99(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
validate92.errors = [{instancePath:instancePath+"/line",keyword:"type"}];
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
validate92.errors = [{instancePath:instancePath+"/receivedAt",keyword:"format"}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/receivedAt",keyword:"type"}];
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
if(!(validate108(data.recordId, {instancePath:instancePath+"/recordId",parentData:data,parentDataProperty:"recordId",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
validate92.errors = [{instancePath:instancePath+"/revision",keyword:"type"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seq !== undefined){
let data13 = data.seq;
const _errs25 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate92.errors = [{instancePath:instancePath+"/seq",keyword:"type"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signedOff !== undefined){
const _errs27 = errors;
if(!(validate110(data.signedOff, {instancePath:instancePath+"/signedOff",parentData:data,parentDataProperty:"signedOff",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs28 = errors;
if(typeof data.type !== "string"){
validate92.errors = [{instancePath:instancePath+"/type",keyword:"type"}];
return false;
}
var valid0 = _errs28 === errors;
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
else {
validate92.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","properties":{"kind":{"type":"string","const":"child"},"child":{"$ref":"#/$defs/Child"},"seq":{"type":"integer"}},"required":["kind","child"]};
const schema55 = {"type":"object","properties":{"actions":{"type":"object","additionalProperties":{"$ref":"#/$defs/OpenAction"}},"addresses":{"type":"object","additionalProperties":{"$ref":"#/$defs/Address"}},"asOf":{"type":"string","format":"date-time"},"bornOn":{"type":"string","format":"date"},"cohorts":{"type":"object","additionalProperties":{"$ref":"#/$defs/CohortFact"}},"communication":{"type":"string"},"expectedOn":{"type":"string","format":"date"},"familyName":{"type":"string"},"handovers":{"type":"object","additionalProperties":{"$ref":"#/$defs/Handover"}},"id":{"$ref":"#/$defs/ChildId"},"interests":{"type":"string"},"language":{"$ref":"#/$defs/Language"},"lastSaid":{"$ref":"#/$defs/LastSaid"},"lastVisit":{"$ref":"#/$defs/LastVisit"},"livesAt":{"$ref":"#/$defs/AddressId"},"name":{"type":"string"},"people":{"type":"object","additionalProperties":{"$ref":"#/$defs/Person"}},"placement":{"$ref":"#/$defs/Placement"},"safety":{"type":"object","additionalProperties":{"$ref":"#/$defs/Safety"}},"standIn":{"$ref":"#/$defs/StandIn"},"team":{"type":"string"},"worker":{"type":"string"}},"required":["asOf","familyName","id","name"]};
const schema56 = {"type":"object","properties":{"dueOn":{"type":"string","format":"date"},"fromVisit":{"$ref":"#/$defs/RecordId"},"what":{"type":"string"},"who":{"type":"string"}},"required":["what","who"]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.what === undefined) && (missing0 = "what")) || ((data.who === undefined) && (missing0 = "who"))){
validate116.errors = [{instancePath,keyword:"required"}];
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
validate116.errors = [{instancePath:instancePath+"/dueOn",keyword:"format"}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/dueOn",keyword:"type"}];
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
if(!(validate108(data.fromVisit, {instancePath:instancePath+"/fromVisit",parentData:data,parentDataProperty:"fromVisit",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
validate116.errors = [{instancePath:instancePath+"/what",keyword:"type"}];
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
validate116.errors = [{instancePath:instancePath+"/who",keyword:"type"}];
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
validate116.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","properties":{"lines":{"type":"string"},"note":{"type":"string"},"postcode":{"type":"string"},"withheldFrom":{"type":"object","additionalProperties":{"type":"string"}}},"required":["lines"]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.lines === undefined) && (missing0 = "lines")){
validate119.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.lines !== undefined){
const _errs1 = errors;
if(typeof data.lines !== "string"){
validate119.errors = [{instancePath:instancePath+"/lines",keyword:"type"}];
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
validate119.errors = [{instancePath:instancePath+"/note",keyword:"type"}];
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
validate119.errors = [{instancePath:instancePath+"/postcode",keyword:"type"}];
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
validate119.errors = [{instancePath:instancePath+"/withheldFrom/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/withheldFrom",keyword:"type"}];
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
validate119.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","properties":{"asOf":{"type":"string","format":"date"},"detail":{"type":"string"},"firstReviewOn":{"type":"string","format":"date"},"since":{"type":"string","format":"date"},"source":{"$ref":"#/$defs/SourceSystem"},"until":{"type":"string","format":"date"}},"required":["asOf","since","source"]};
const schema59 = {"type":"string"};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate122.errors = [{instancePath,keyword:"type"}];
return false;
}
validate122.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.since === undefined) && (missing0 = "since"))) || ((data.source === undefined) && (missing0 = "source"))){
validate121.errors = [{instancePath,keyword:"required"}];
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
validate121.errors = [{instancePath:instancePath+"/asOf",keyword:"format"}];
return false;
}
}
else {
validate121.errors = [{instancePath:instancePath+"/asOf",keyword:"type"}];
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
validate121.errors = [{instancePath:instancePath+"/detail",keyword:"type"}];
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
validate121.errors = [{instancePath:instancePath+"/firstReviewOn",keyword:"format"}];
return false;
}
}
else {
validate121.errors = [{instancePath:instancePath+"/firstReviewOn",keyword:"type"}];
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
validate121.errors = [{instancePath:instancePath+"/since",keyword:"format"}];
return false;
}
}
else {
validate121.errors = [{instancePath:instancePath+"/since",keyword:"type"}];
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
if(!(validate122(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate121.errors = [{instancePath:instancePath+"/until",keyword:"format"}];
return false;
}
}
else {
validate121.errors = [{instancePath:instancePath+"/until",keyword:"type"}];
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
validate121.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","properties":{"from":{"type":"string"},"id":{"type":"string"},"knownSince":{"type":"string","format":"date"},"nextNote":{"type":"string"},"nextOn":{"type":"string","format":"date"},"standsIn":{"type":"boolean"}},"required":["from","id","knownSince","standsIn"]};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.from === undefined) && (missing0 = "from")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.knownSince === undefined) && (missing0 = "knownSince"))) || ((data.standsIn === undefined) && (missing0 = "standsIn"))){
validate125.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.from !== undefined){
const _errs1 = errors;
if(typeof data.from !== "string"){
validate125.errors = [{instancePath:instancePath+"/from",keyword:"type"}];
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
validate125.errors = [{instancePath:instancePath+"/id",keyword:"type"}];
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
validate125.errors = [{instancePath:instancePath+"/knownSince",keyword:"format"}];
return false;
}
}
else {
validate125.errors = [{instancePath:instancePath+"/knownSince",keyword:"type"}];
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
validate125.errors = [{instancePath:instancePath+"/nextNote",keyword:"type"}];
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
validate125.errors = [{instancePath:instancePath+"/nextOn",keyword:"format"}];
return false;
}
}
else {
validate125.errors = [{instancePath:instancePath+"/nextOn",keyword:"type"}];
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
validate125.errors = [{instancePath:instancePath+"/standsIn",keyword:"type"}];
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
validate125.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","properties":{"first":{"type":"string"},"interpreterNeeded":{"type":"boolean"},"note":{"type":"string"}},"required":["first","interpreterNeeded"]};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.first === undefined) && (missing0 = "first")) || ((data.interpreterNeeded === undefined) && (missing0 = "interpreterNeeded"))){
validate128.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.first !== undefined){
const _errs1 = errors;
if(typeof data.first !== "string"){
validate128.errors = [{instancePath:instancePath+"/first",keyword:"type"}];
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
validate128.errors = [{instancePath:instancePath+"/interpreterNeeded",keyword:"type"}];
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
validate128.errors = [{instancePath:instancePath+"/note",keyword:"type"}];
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
validate128.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","properties":{"heardBy":{"type":"string"},"on":{"type":"string","format":"date"},"words":{"type":"string"}},"required":["heardBy","on","words"]};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.heardBy === undefined) && (missing0 = "heardBy")) || ((data.on === undefined) && (missing0 = "on"))) || ((data.words === undefined) && (missing0 = "words"))){
validate130.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.heardBy !== undefined){
const _errs1 = errors;
if(typeof data.heardBy !== "string"){
validate130.errors = [{instancePath:instancePath+"/heardBy",keyword:"type"}];
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
validate130.errors = [{instancePath:instancePath+"/on",keyword:"format"}];
return false;
}
}
else {
validate130.errors = [{instancePath:instancePath+"/on",keyword:"type"}];
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
validate130.errors = [{instancePath:instancePath+"/words",keyword:"type"}];
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
validate130.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","properties":{"alone":{"type":"boolean"},"by":{"type":"string"},"on":{"type":"string","format":"date"},"seen":{"type":"boolean"}},"required":["alone","by","on","seen"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.alone === undefined) && (missing0 = "alone")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.on === undefined) && (missing0 = "on"))) || ((data.seen === undefined) && (missing0 = "seen"))){
validate132.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.alone !== undefined){
const _errs1 = errors;
if(typeof data.alone !== "boolean"){
validate132.errors = [{instancePath:instancePath+"/alone",keyword:"type"}];
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
validate132.errors = [{instancePath:instancePath+"/by",keyword:"type"}];
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
validate132.errors = [{instancePath:instancePath+"/on",keyword:"format"}];
return false;
}
}
else {
validate132.errors = [{instancePath:instancePath+"/on",keyword:"type"}];
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
validate132.errors = [{instancePath:instancePath+"/seen",keyword:"type"}];
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
validate132.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate134.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}}];
return false;
}
}
else {
validate134.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","properties":{"addressId":{"$ref":"#/$defs/AddressId"},"bornOn":{"type":"string","format":"date"},"childId":{"$ref":"#/$defs/ChildId"},"livesWithChild":{"type":"boolean"},"name":{"type":"string"},"phone":{"type":"string"},"relationship":{"type":"string"},"withheldFrom":{"type":"object","additionalProperties":{"type":"string"}}},"required":["livesWithChild","name","relationship"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.livesWithChild === undefined) && (missing0 = "livesWithChild")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.relationship === undefined) && (missing0 = "relationship"))){
validate136.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.addressId !== undefined){
const _errs1 = errors;
if(!(validate134(data.addressId, {instancePath:instancePath+"/addressId",parentData:data,parentDataProperty:"addressId",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
validate136.errors = [{instancePath:instancePath+"/bornOn",keyword:"format"}];
return false;
}
}
else {
validate136.errors = [{instancePath:instancePath+"/bornOn",keyword:"type"}];
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
if(!(validate93(data.childId, {instancePath:instancePath+"/childId",parentData:data,parentDataProperty:"childId",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
validate136.errors = [{instancePath:instancePath+"/livesWithChild",keyword:"type"}];
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
validate136.errors = [{instancePath:instancePath+"/name",keyword:"type"}];
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
validate136.errors = [{instancePath:instancePath+"/phone",keyword:"type"}];
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
validate136.errors = [{instancePath:instancePath+"/relationship",keyword:"type"}];
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
validate136.errors = [{instancePath:instancePath+"/withheldFrom/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type"}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/withheldFrom",keyword:"type"}];
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
validate136.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","properties":{"addressId":{"$ref":"#/$defs/AddressId"},"asOf":{"type":"string","format":"date"},"description":{"type":"string"},"distanceMiles":{"type":"integer"},"intendedUntil18":{"type":"boolean"},"kind":{"type":"string"},"outOfArea":{"type":"boolean"},"source":{"$ref":"#/$defs/SourceSystem"},"startedOn":{"type":"string","format":"date"},"temporaryApproval":{"type":"boolean"}},"required":["asOf","description","intendedUntil18","kind","outOfArea","source","startedOn","temporaryApproval"]};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.description === undefined) && (missing0 = "description"))) || ((data.intendedUntil18 === undefined) && (missing0 = "intendedUntil18"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.outOfArea === undefined) && (missing0 = "outOfArea"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.startedOn === undefined) && (missing0 = "startedOn"))) || ((data.temporaryApproval === undefined) && (missing0 = "temporaryApproval"))){
validate140.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.addressId !== undefined){
const _errs1 = errors;
if(!(validate134(data.addressId, {instancePath:instancePath+"/addressId",parentData:data,parentDataProperty:"addressId",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
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
validate140.errors = [{instancePath:instancePath+"/asOf",keyword:"format"}];
return false;
}
}
else {
validate140.errors = [{instancePath:instancePath+"/asOf",keyword:"type"}];
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
if(data.description !== undefined){
const _errs4 = errors;
if(typeof data.description !== "string"){
validate140.errors = [{instancePath:instancePath+"/description",keyword:"type"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.distanceMiles !== undefined){
let data3 = data.distanceMiles;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate140.errors = [{instancePath:instancePath+"/distanceMiles",keyword:"type"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intendedUntil18 !== undefined){
const _errs8 = errors;
if(typeof data.intendedUntil18 !== "boolean"){
validate140.errors = [{instancePath:instancePath+"/intendedUntil18",keyword:"type"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs10 = errors;
if(typeof data.kind !== "string"){
validate140.errors = [{instancePath:instancePath+"/kind",keyword:"type"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outOfArea !== undefined){
const _errs12 = errors;
if(typeof data.outOfArea !== "boolean"){
validate140.errors = [{instancePath:instancePath+"/outOfArea",keyword:"type"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs14 = errors;
if(!(validate122(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedOn !== undefined){
let data8 = data.startedOn;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data8 === "string"){
if(!(formats0(data8))){
validate140.errors = [{instancePath:instancePath+"/startedOn",keyword:"format"}];
return false;
}
}
else {
validate140.errors = [{instancePath:instancePath+"/startedOn",keyword:"type"}];
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
if(data.temporaryApproval !== undefined){
const _errs17 = errors;
if(typeof data.temporaryApproval !== "boolean"){
validate140.errors = [{instancePath:instancePath+"/temporaryApproval",keyword:"type"}];
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
else {
validate140.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","properties":{"asOf":{"type":"string","format":"date"},"kind":{"$ref":"#/$defs/SafetyKind"},"since":{"type":"string","format":"date"},"source":{"$ref":"#/$defs/SourceSystem"},"text":{"type":"string"}},"required":["asOf","kind","since","source","text"]};
const schema68 = {"type":"string"};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate145.errors = [{instancePath,keyword:"type"}];
return false;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.since === undefined) && (missing0 = "since"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.text === undefined) && (missing0 = "text"))){
validate144.errors = [{instancePath,keyword:"required"}];
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
validate144.errors = [{instancePath:instancePath+"/asOf",keyword:"format"}];
return false;
}
}
else {
validate144.errors = [{instancePath:instancePath+"/asOf",keyword:"type"}];
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
if(!(validate145(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate144.errors = [{instancePath:instancePath+"/since",keyword:"format"}];
return false;
}
}
else {
validate144.errors = [{instancePath:instancePath+"/since",keyword:"type"}];
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
if(!(validate122(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate144.errors = [{instancePath:instancePath+"/text",keyword:"type"}];
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
validate144.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","properties":{"until":{"type":"string","format":"date"},"worker":{"type":"string"}},"required":["until","worker"]};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.until === undefined) && (missing0 = "until")) || ((data.worker === undefined) && (missing0 = "worker"))){
validate149.errors = [{instancePath,keyword:"required"}];
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
validate149.errors = [{instancePath:instancePath+"/until",keyword:"format"}];
return false;
}
}
else {
validate149.errors = [{instancePath:instancePath+"/until",keyword:"type"}];
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
validate149.errors = [{instancePath:instancePath+"/worker",keyword:"type"}];
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
validate149.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.asOf === undefined) && (missing0 = "asOf")) || ((data.familyName === undefined) && (missing0 = "familyName"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))){
validate115.errors = [{instancePath,keyword:"required"}];
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
if(!(validate116(data0[key0], {instancePath:instancePath+"/actions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/actions",keyword:"type"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addresses !== undefined){
let data2 = data.addresses;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(!(validate119(data2[key1], {instancePath:instancePath+"/addresses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/addresses",keyword:"type"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data4 = data.asOf;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats2(data4))){
validate115.errors = [{instancePath:instancePath+"/asOf",keyword:"format"}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/asOf",keyword:"type"}];
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
if(data.bornOn !== undefined){
let data5 = data.bornOn;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats0(data5))){
validate115.errors = [{instancePath:instancePath+"/bornOn",keyword:"format"}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/bornOn",keyword:"type"}];
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
if(data.cohorts !== undefined){
let data6 = data.cohorts;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs16 = errors;
if(!(validate121(data6[key2], {instancePath:instancePath+"/cohorts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/cohorts",keyword:"type"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.communication !== undefined){
const _errs17 = errors;
if(typeof data.communication !== "string"){
validate115.errors = [{instancePath:instancePath+"/communication",keyword:"type"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedOn !== undefined){
let data9 = data.expectedOn;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data9 === "string"){
if(!(formats0(data9))){
validate115.errors = [{instancePath:instancePath+"/expectedOn",keyword:"format"}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/expectedOn",keyword:"type"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.familyName !== undefined){
const _errs21 = errors;
if(typeof data.familyName !== "string"){
validate115.errors = [{instancePath:instancePath+"/familyName",keyword:"type"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handovers !== undefined){
let data11 = data.handovers;
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
const _errs26 = errors;
if(!(validate125(data11[key3], {instancePath:instancePath+"/handovers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
if(!valid4){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/handovers",keyword:"type"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs27 = errors;
if(!(validate93(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interests !== undefined){
const _errs28 = errors;
if(typeof data.interests !== "string"){
validate115.errors = [{instancePath:instancePath+"/interests",keyword:"type"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs30 = errors;
if(!(validate128(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastSaid !== undefined){
const _errs31 = errors;
if(!(validate130(data.lastSaid, {instancePath:instancePath+"/lastSaid",parentData:data,parentDataProperty:"lastSaid",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastVisit !== undefined){
const _errs32 = errors;
if(!(validate132(data.lastVisit, {instancePath:instancePath+"/lastVisit",parentData:data,parentDataProperty:"lastVisit",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.livesAt !== undefined){
const _errs33 = errors;
if(!(validate134(data.livesAt, {instancePath:instancePath+"/livesAt",parentData:data,parentDataProperty:"livesAt",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs34 = errors;
if(typeof data.name !== "string"){
validate115.errors = [{instancePath:instancePath+"/name",keyword:"type"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data20 = data.people;
const _errs36 = errors;
if(errors === _errs36){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
const _errs39 = errors;
if(!(validate136(data20[key4], {instancePath:instancePath+"/people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid5 = _errs39 === errors;
if(!valid5){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/people",keyword:"type"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placement !== undefined){
const _errs40 = errors;
if(!(validate140(data.placement, {instancePath:instancePath+"/placement",parentData:data,parentDataProperty:"placement",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safety !== undefined){
let data23 = data.safety;
const _errs41 = errors;
if(errors === _errs41){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
const _errs44 = errors;
if(!(validate144(data23[key5], {instancePath:instancePath+"/safety/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid6 = _errs44 === errors;
if(!valid6){
break;
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/safety",keyword:"type"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standIn !== undefined){
const _errs45 = errors;
if(!(validate149(data.standIn, {instancePath:instancePath+"/standIn",parentData:data,parentDataProperty:"standIn",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.team !== undefined){
const _errs46 = errors;
if(typeof data.team !== "string"){
validate115.errors = [{instancePath:instancePath+"/team",keyword:"type"}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worker !== undefined){
const _errs48 = errors;
if(typeof data.worker !== "string"){
validate115.errors = [{instancePath:instancePath+"/worker",keyword:"type"}];
return false;
}
var valid0 = _errs48 === errors;
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
else {
validate115.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.child === undefined) && (missing0 = "child"))){
validate114.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate114.errors = [{instancePath:instancePath+"/kind",keyword:"type"}];
return false;
}
if("child" !== data0){
validate114.errors = [{instancePath:instancePath+"/kind",keyword:"const"}];
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
if(!(validate115(data.child, {instancePath:instancePath+"/child",parentData:data,parentDataProperty:"child",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
validate114.errors = [{instancePath:instancePath+"/seq",keyword:"type"}];
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
validate114.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","properties":{"kind":{"type":"string","const":"duties"},"childId":{"$ref":"#/$defs/ChildId"},"duties":{"type":"array","items":{"$ref":"#/$defs/Duty"}},"seq":{"type":"integer"}},"required":["kind","childId","duties"]};
const schema71 = {"type":"object","properties":{"childId":{"$ref":"#/$defs/ChildId"},"cohort":{"$ref":"#/$defs/Cohort"},"countedFrom":{"type":"string","format":"date"},"dueOn":{"type":"string","format":"date"},"id":{"$ref":"#/$defs/DutyId"},"lastCountedOn":{"type":"string","format":"date"},"layer":{"$ref":"#/$defs/Layer"},"reason":{"type":"string"},"rule":{"type":"string"},"source":{"type":"string"},"title":{"type":"string"}},"required":["childId","cohort","countedFrom","dueOn","id","layer","reason","rule","source","title"]};
const schema72 = {"type":"string"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate157.errors = [{instancePath,keyword:"type"}];
return false;
}
validate157.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate159.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}}];
return false;
}
}
else {
validate159.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"string"};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate161.errors = [{instancePath,keyword:"type"}];
return false;
}
validate161.errors = vErrors;
return errors === 0;
}


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.childId === undefined) && (missing0 = "childId")) || ((data.cohort === undefined) && (missing0 = "cohort"))) || ((data.countedFrom === undefined) && (missing0 = "countedFrom"))) || ((data.dueOn === undefined) && (missing0 = "dueOn"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.layer === undefined) && (missing0 = "layer"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.title === undefined) && (missing0 = "title"))){
validate155.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.childId !== undefined){
const _errs1 = errors;
if(!(validate93(data.childId, {instancePath:instancePath+"/childId",parentData:data,parentDataProperty:"childId",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
if(!(validate157(data.cohort, {instancePath:instancePath+"/cohort",parentData:data,parentDataProperty:"cohort",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
validate155.errors = [{instancePath:instancePath+"/countedFrom",keyword:"format"}];
return false;
}
}
else {
validate155.errors = [{instancePath:instancePath+"/countedFrom",keyword:"type"}];
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
validate155.errors = [{instancePath:instancePath+"/dueOn",keyword:"format"}];
return false;
}
}
else {
validate155.errors = [{instancePath:instancePath+"/dueOn",keyword:"type"}];
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
if(!(validate159(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
validate155.errors = [{instancePath:instancePath+"/lastCountedOn",keyword:"format"}];
return false;
}
}
else {
validate155.errors = [{instancePath:instancePath+"/lastCountedOn",keyword:"type"}];
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
if(!(validate161(data.layer, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
validate155.errors = [{instancePath:instancePath+"/reason",keyword:"type"}];
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
validate155.errors = [{instancePath:instancePath+"/rule",keyword:"type"}];
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
validate155.errors = [{instancePath:instancePath+"/source",keyword:"type"}];
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
validate155.errors = [{instancePath:instancePath+"/title",keyword:"type"}];
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
validate155.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.childId === undefined) && (missing0 = "childId"))) || ((data.duties === undefined) && (missing0 = "duties"))){
validate153.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate153.errors = [{instancePath:instancePath+"/kind",keyword:"type"}];
return false;
}
if("duties" !== data0){
validate153.errors = [{instancePath:instancePath+"/kind",keyword:"const"}];
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
if(!(validate93(data.childId, {instancePath:instancePath+"/childId",parentData:data,parentDataProperty:"childId",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
if(!(validate155(data2[i0], {instancePath:instancePath+"/duties/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/duties",keyword:"type"}];
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
validate153.errors = [{instancePath:instancePath+"/seq",keyword:"type"}];
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
validate153.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"object","properties":{"kind":{"type":"string","const":"notice"},"at":{"type":"string","format":"date-time"},"changeId":{"$ref":"#/$defs/ChangeId"},"childId":{"$ref":"#/$defs/ChildId"},"decision":{"$ref":"#/$defs/QuarantineDecision"},"noticeId":{"type":"string"},"sentence":{"type":"string"}},"required":["kind","at","noticeId","sentence"]};
const schema76 = {"type":"string"};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate168.errors = [{instancePath,keyword:"type"}];
return false;
}
validate168.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.noticeId === undefined) && (missing0 = "noticeId"))) || ((data.sentence === undefined) && (missing0 = "sentence"))){
validate165.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate165.errors = [{instancePath:instancePath+"/kind",keyword:"type"}];
return false;
}
if("notice" !== data0){
validate165.errors = [{instancePath:instancePath+"/kind",keyword:"const"}];
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
validate165.errors = [{instancePath:instancePath+"/at",keyword:"format"}];
return false;
}
}
else {
validate165.errors = [{instancePath:instancePath+"/at",keyword:"type"}];
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
if(!(validate99(data.changeId, {instancePath:instancePath+"/changeId",parentData:data,parentDataProperty:"changeId",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate93(data.childId, {instancePath:instancePath+"/childId",parentData:data,parentDataProperty:"childId",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
if(!(validate168(data.decision, {instancePath:instancePath+"/decision",parentData:data,parentDataProperty:"decision",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
validate165.errors = [{instancePath:instancePath+"/noticeId",keyword:"type"}];
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
validate165.errors = [{instancePath:instancePath+"/sentence",keyword:"type"}];
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
validate165.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"object","properties":{"kind":{"type":"string","const":"forget"},"childId":{"$ref":"#/$defs/ChildId"},"sentence":{"type":"string"}},"required":["kind","childId","sentence"]};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.childId === undefined) && (missing0 = "childId"))) || ((data.sentence === undefined) && (missing0 = "sentence"))){
validate171.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate171.errors = [{instancePath:instancePath+"/kind",keyword:"type"}];
return false;
}
if("forget" !== data0){
validate171.errors = [{instancePath:instancePath+"/kind",keyword:"const"}];
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
if(!(validate93(data.childId, {instancePath:instancePath+"/childId",parentData:data,parentDataProperty:"childId",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
validate171.errors = [{instancePath:instancePath+"/sentence",keyword:"type"}];
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
validate171.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":"object","properties":{"kind":{"type":"string","const":"remove"},"childId":{"$ref":"#/$defs/ChildId"},"recordId":{"$ref":"#/$defs/RecordId"},"sentence":{"type":"string"}},"required":["kind","childId","recordId","sentence"]};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.childId === undefined) && (missing0 = "childId"))) || ((data.recordId === undefined) && (missing0 = "recordId"))) || ((data.sentence === undefined) && (missing0 = "sentence"))){
validate174.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate174.errors = [{instancePath:instancePath+"/kind",keyword:"type"}];
return false;
}
if("remove" !== data0){
validate174.errors = [{instancePath:instancePath+"/kind",keyword:"const"}];
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
if(!(validate93(data.childId, {instancePath:instancePath+"/childId",parentData:data,parentDataProperty:"childId",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
if(!(validate108(data.recordId, {instancePath:instancePath+"/recordId",parentData:data,parentDataProperty:"recordId",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
validate174.errors = [{instancePath:instancePath+"/sentence",keyword:"type"}];
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
validate174.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
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
const err0 = {instancePath,keyword:"oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate91.errors = vErrors;
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
validate91.errors = vErrors;
return errors === 0;
}

export const isPushReply = validate178;
const schema79 = {"type":"object","properties":{"device":{"$ref":"#/$defs/PushDeviceState"},"receipt":{"$ref":"#/$defs/PushReceipt"},"results":{"type":"array","items":{"$ref":"#/$defs/PushResult"}}},"required":["device","receipt","results"]};
const schema80 = {"type":"object","properties":{"missing":{"type":"array","items":{"type":"integer"}},"received":{"type":"integer"}},"required":["received"]};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.received === undefined) && (missing0 = "received")){
validate179.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.missing !== undefined){
let data0 = data.missing;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate179.errors = [{instancePath:instancePath+"/missing/" + i0,keyword:"type"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/missing",keyword:"type"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received !== undefined){
let data2 = data.received;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate179.errors = [{instancePath:instancePath+"/received",keyword:"type"}];
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
else {
validate179.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","properties":{"kid":{"type":"string"},"receivedAt":{"type":"string","format":"date-time"},"seq":{"type":"array","items":{"type":"integer"}},"signature":{"type":"string"}},"required":["kid","receivedAt","seq","signature"]};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kid === undefined) && (missing0 = "kid")) || ((data.receivedAt === undefined) && (missing0 = "receivedAt"))) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.signature === undefined) && (missing0 = "signature"))){
validate181.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.kid !== undefined){
const _errs1 = errors;
if(typeof data.kid !== "string"){
validate181.errors = [{instancePath:instancePath+"/kid",keyword:"type"}];
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
validate181.errors = [{instancePath:instancePath+"/receivedAt",keyword:"format"}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/receivedAt",keyword:"type"}];
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
validate181.errors = [{instancePath:instancePath+"/seq/" + i0,keyword:"type"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/seq",keyword:"type"}];
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
validate181.errors = [{instancePath:instancePath+"/signature",keyword:"type"}];
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
validate181.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","properties":{"changeId":{"$ref":"#/$defs/ChangeId"},"conflicts":{"type":"array","items":{"type":"string"}},"hash":{"type":"string"},"head":{"$ref":"#/$defs/ChangeId"},"reason":{"$ref":"#/$defs/QuarantineReason"},"revision":{"type":"integer"},"sentence":{"type":"string"},"verdict":{"$ref":"#/$defs/Verdict"}},"required":["hash","verdict"]};
const schema83 = {"type":"string"};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate186.errors = [{instancePath,keyword:"type"}];
return false;
}
validate186.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"string"};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate188.errors = [{instancePath,keyword:"type"}];
return false;
}
validate188.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hash === undefined) && (missing0 = "hash")) || ((data.verdict === undefined) && (missing0 = "verdict"))){
validate183.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.changeId !== undefined){
const _errs1 = errors;
if(!(validate99(data.changeId, {instancePath:instancePath+"/changeId",parentData:data,parentDataProperty:"changeId",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
validate183.errors = [{instancePath:instancePath+"/conflicts/" + i0,keyword:"type"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate183.errors = [{instancePath:instancePath+"/conflicts",keyword:"type"}];
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
validate183.errors = [{instancePath:instancePath+"/hash",keyword:"type"}];
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
if(!(validate99(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate186(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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
validate183.errors = [{instancePath:instancePath+"/revision",keyword:"type"}];
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
validate183.errors = [{instancePath:instancePath+"/sentence",keyword:"type"}];
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
if(!(validate188(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
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
validate183.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.device === undefined) && (missing0 = "device")) || ((data.receipt === undefined) && (missing0 = "receipt"))) || ((data.results === undefined) && (missing0 = "results"))){
validate178.errors = [{instancePath,keyword:"required"}];
return false;
}
else {
if(data.device !== undefined){
const _errs1 = errors;
if(!(validate179(data.device, {instancePath:instancePath+"/device",parentData:data,parentDataProperty:"device",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
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
if(!(validate181(data.receipt, {instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate183(data2[i0], {instancePath:instancePath+"/results/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/results",keyword:"type"}];
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
validate178.errors = [{instancePath,keyword:"type"}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
