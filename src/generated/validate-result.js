// @ts-nocheck
// Generated from schemas/result.schema.json by "npm run generate"; do not edit.
import runtime0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validateResult = validate139;
const schema174 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://embed-sync.dev/schemas/v1/result.schema.json","title":"embed-sync result","description":"What an apply or a rollback did: written by `apply --format json` and `rollback --format json`.","type":"object","required":["runId","planId","status","outcomes","summary"],"properties":{"formatVersion":{"description":"Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.","type":"string","pattern":"^1\\.\\d+$"},"runId":{"description":"The run in the change history; null where nothing was to be sent.","type":["string","null"]},"planId":{"description":"The plan that was applied.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"status":{"description":"`complete`: every embed is as desired. `partial`: some are. `failed`: none is. `refused`: nothing was sent.","enum":["complete","partial","failed","refused"]},"outcomes":{"description":"One for each embed of the plan.","type":"array","items":{"$ref":"#/definitions/outcome"}},"findings":{"description":"What the policy found in the plan.","type":"array","items":{"$ref":"#/definitions/finding"}},"stopped":{"description":"Why sending ended before every change had its turn.","allOf":[{"$ref":"#/definitions/problem"}]},"error":{"description":"Why nothing was sent, where the status is `refused`.","type":"object","required":["code","message"],"properties":{"code":{"description":"What it is, as one of a closed list.","type":"string"},"message":{"description":"What happened, in words.","type":"string"},"hint":{"description":"What to do next.","type":"string"}}},"summary":{"description":"Counts of the whole run.","type":"object","required":["updates","requests","retries","throttled","waitedMs","elapsedMs"],"properties":{"updates":{"description":"Updates that were sent.","type":"integer","minimum":0},"requests":{"description":"Requests of every kind.","type":"integer","minimum":0},"retries":{"description":"Requests that were sent again.","type":"integer","minimum":0},"throttled":{"description":"Answers that asked to slow down.","type":"integer","minimum":0},"waitedMs":{"description":"Milliseconds spent waiting for the rate limit.","type":"integer","minimum":0},"elapsedMs":{"description":"Milliseconds from start to end.","type":"integer","minimum":0}}}},"definitions":{"settingName":{"description":"An access setting.","enum":["datamartName","isAllowAiPilot","isAllowEmailReports","isAllowManageMetrics","isAllowMetricCreation","isAllowMetricDeletion","isAllowMetricLayoutChange","isAllowMetricUpdate","isAllowUnderlyingData","isAllowCreateDashboardView","metricCreationMode","joinModel","tableTenancySettings"]},"finding":{"description":"What the policy, or a check, found.","type":"object","required":["rule","severity","message","introducedByPlan"],"properties":{"rule":{"description":"The rule that found it.","type":"string","minLength":1},"severity":{"description":"`block`: nothing can be applied. `approve`: needs consent to exactly this plan. The others only inform.","enum":["block","approve","warning","info"]},"message":{"description":"What was found, in words.","type":"string"},"embedId":{"description":"The embed that it is about.","type":"string","minLength":1},"setting":{"$ref":"#/definitions/settingName"},"introducedByPlan":{"description":"False for what was already so before this plan.","type":"boolean"}}},"problem":{"description":"What the API, or the way to it, said against a request.","type":"object","required":["code","message"],"properties":{"code":{"description":"The code of the API where it has one.","type":"string"},"httpStatus":{"description":"The HTTP status.","type":"integer"},"message":{"description":"In words.","type":"string"},"hint":{"description":"What can be done about it.","type":"string"}}},"outcome":{"description":"How the change of one embed ended.","type":"object","required":["embedId","status","attempts"],"properties":{"embedId":{"description":"The embed.","type":"string","minLength":1},"status":{"description":"`verified`: read back as sent. `accepted`: the API agreed but does not show it. `contradicted`: read back different. `failed`: could not be updated. `stale`: moved since the plan, so it was left alone. `not-attempted`: the run stopped before it. `reverted`: changed and put back by this run.","enum":["verified","accepted","contradicted","failed","stale","not-attempted","reverted"]},"attempts":{"description":"Updates that were sent for this embed.","type":"integer","minimum":0},"error":{"$ref":"#/definitions/problem"}}}}};
const schema176 = {"description":"What the API, or the way to it, said against a request.","type":"object","required":["code","message"],"properties":{"code":{"description":"The code of the API where it has one.","type":"string"},"httpStatus":{"description":"The HTTP status.","type":"integer"},"message":{"description":"In words.","type":"string"},"hint":{"description":"What can be done about it.","type":"string"}}};
const pattern0 = new RegExp("^1\\.\\d+$", "u");
const pattern2 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema175 = {"description":"How the change of one embed ended.","type":"object","required":["embedId","status","attempts"],"properties":{"embedId":{"description":"The embed.","type":"string","minLength":1},"status":{"description":"`verified`: read back as sent. `accepted`: the API agreed but does not show it. `contradicted`: read back different. `failed`: could not be updated. `stale`: moved since the plan, so it was left alone. `not-attempted`: the run stopped before it. `reverted`: changed and put back by this run.","enum":["verified","accepted","contradicted","failed","stale","not-attempted","reverted"]},"attempts":{"description":"Updates that were sent for this embed.","type":"integer","minimum":0},"error":{"$ref":"#/definitions/problem"}}};
const func2 = runtime0.default;

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.embedId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "embedId"},message:"must have required property '"+"embedId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attempts === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.embedId !== undefined){
let data0 = data.embedId;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/embedId",schemaPath:"#/properties/embedId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/embedId",schemaPath:"#/properties/embedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((((((data1 === "verified") || (data1 === "accepted")) || (data1 === "contradicted")) || (data1 === "failed")) || (data1 === "stale")) || (data1 === "not-attempted")) || (data1 === "reverted"))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema175.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.attempts !== undefined){
let data2 = data.attempts;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.error !== undefined){
let data3 = data.error;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
const err8 = {instancePath:instancePath+"/error",schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.message === undefined){
const err9 = {instancePath:instancePath+"/error",schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.code !== undefined){
if(typeof data3.code !== "string"){
const err10 = {instancePath:instancePath+"/error/code",schemaPath:"#/definitions/problem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.httpStatus !== undefined){
let data5 = data3.httpStatus;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/error/httpStatus",schemaPath:"#/definitions/problem/properties/httpStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.message !== undefined){
if(typeof data3.message !== "string"){
const err12 = {instancePath:instancePath+"/error/message",schemaPath:"#/definitions/problem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.hint !== undefined){
if(typeof data3.hint !== "string"){
const err13 = {instancePath:instancePath+"/error/hint",schemaPath:"#/definitions/problem/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/error",schemaPath:"#/definitions/problem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}

const schema177 = {"description":"What the policy, or a check, found.","type":"object","required":["rule","severity","message","introducedByPlan"],"properties":{"rule":{"description":"The rule that found it.","type":"string","minLength":1},"severity":{"description":"`block`: nothing can be applied. `approve`: needs consent to exactly this plan. The others only inform.","enum":["block","approve","warning","info"]},"message":{"description":"What was found, in words.","type":"string"},"embedId":{"description":"The embed that it is about.","type":"string","minLength":1},"setting":{"$ref":"#/definitions/settingName"},"introducedByPlan":{"description":"False for what was already so before this plan.","type":"boolean"}}};
const schema178 = {"description":"An access setting.","enum":["datamartName","isAllowAiPilot","isAllowEmailReports","isAllowManageMetrics","isAllowMetricCreation","isAllowMetricDeletion","isAllowMetricLayoutChange","isAllowMetricUpdate","isAllowUnderlyingData","isAllowCreateDashboardView","metricCreationMode","joinModel","tableTenancySettings"]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.introducedByPlan === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "introducedByPlan"},message:"must have required property '"+"introducedByPlan"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(!((((data1 === "block") || (data1 === "approve")) || (data1 === "warning")) || (data1 === "info"))){
const err6 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema177.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err7 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.embedId !== undefined){
let data3 = data.embedId;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/embedId",schemaPath:"#/properties/embedId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/embedId",schemaPath:"#/properties/embedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.setting !== undefined){
let data4 = data.setting;
if(!(((((((((((((data4 === "datamartName") || (data4 === "isAllowAiPilot")) || (data4 === "isAllowEmailReports")) || (data4 === "isAllowManageMetrics")) || (data4 === "isAllowMetricCreation")) || (data4 === "isAllowMetricDeletion")) || (data4 === "isAllowMetricLayoutChange")) || (data4 === "isAllowMetricUpdate")) || (data4 === "isAllowUnderlyingData")) || (data4 === "isAllowCreateDashboardView")) || (data4 === "metricCreationMode")) || (data4 === "joinModel")) || (data4 === "tableTenancySettings"))){
const err10 = {instancePath:instancePath+"/setting",schemaPath:"#/definitions/settingName/enum",keyword:"enum",params:{allowedValues: schema178.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.introducedByPlan !== undefined){
if(typeof data.introducedByPlan !== "boolean"){
const err11 = {instancePath:instancePath+"/introducedByPlan",schemaPath:"#/properties/introducedByPlan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://embed-sync.dev/schemas/v1/result.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.planId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planId"},message:"must have required property '"+"planId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.outcomes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcomes"},message:"must have required property '"+"outcomes"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.summary === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.\\d+$"},message:"must match pattern \""+"^1\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.runId !== undefined){
let data1 = data.runId;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: schema174.properties.runId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.planId !== undefined){
let data2 = data.planId;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/planId",schemaPath:"#/properties/planId/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/planId",schemaPath:"#/properties/planId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(!((((data3 === "complete") || (data3 === "partial")) || (data3 === "failed")) || (data3 === "refused"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema174.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.outcomes !== undefined){
let data4 = data.outcomes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate140(data4[i0], {instancePath:instancePath+"/outcomes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.findings !== undefined){
let data6 = data.findings;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate142(data6[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.stopped !== undefined){
let data8 = data.stopped;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.code === undefined){
const err13 = {instancePath:instancePath+"/stopped",schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8.message === undefined){
const err14 = {instancePath:instancePath+"/stopped",schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.code !== undefined){
if(typeof data8.code !== "string"){
const err15 = {instancePath:instancePath+"/stopped/code",schemaPath:"#/definitions/problem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.httpStatus !== undefined){
let data10 = data8.httpStatus;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err16 = {instancePath:instancePath+"/stopped/httpStatus",schemaPath:"#/definitions/problem/properties/httpStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.message !== undefined){
if(typeof data8.message !== "string"){
const err17 = {instancePath:instancePath+"/stopped/message",schemaPath:"#/definitions/problem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.hint !== undefined){
if(typeof data8.hint !== "string"){
const err18 = {instancePath:instancePath+"/stopped/hint",schemaPath:"#/definitions/problem/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/stopped",schemaPath:"#/definitions/problem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.error !== undefined){
let data13 = data.error;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.code === undefined){
const err20 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data13.message === undefined){
const err21 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.code !== undefined){
if(typeof data13.code !== "string"){
const err22 = {instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.message !== undefined){
if(typeof data13.message !== "string"){
const err23 = {instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.hint !== undefined){
if(typeof data13.hint !== "string"){
const err24 = {instancePath:instancePath+"/error/hint",schemaPath:"#/properties/error/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.summary !== undefined){
let data17 = data.summary;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.updates === undefined){
const err26 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "updates"},message:"must have required property '"+"updates"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data17.requests === undefined){
const err27 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data17.retries === undefined){
const err28 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "retries"},message:"must have required property '"+"retries"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data17.throttled === undefined){
const err29 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "throttled"},message:"must have required property '"+"throttled"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data17.waitedMs === undefined){
const err30 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "waitedMs"},message:"must have required property '"+"waitedMs"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data17.elapsedMs === undefined){
const err31 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "elapsedMs"},message:"must have required property '"+"elapsedMs"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data17.updates !== undefined){
let data18 = data17.updates;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err32 = {instancePath:instancePath+"/summary/updates",schemaPath:"#/properties/summary/properties/updates/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/summary/updates",schemaPath:"#/properties/summary/properties/updates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data17.requests !== undefined){
let data19 = data17.requests;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err34 = {instancePath:instancePath+"/summary/requests",schemaPath:"#/properties/summary/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err35 = {instancePath:instancePath+"/summary/requests",schemaPath:"#/properties/summary/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data17.retries !== undefined){
let data20 = data17.retries;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err36 = {instancePath:instancePath+"/summary/retries",schemaPath:"#/properties/summary/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err37 = {instancePath:instancePath+"/summary/retries",schemaPath:"#/properties/summary/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data17.throttled !== undefined){
let data21 = data17.throttled;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err38 = {instancePath:instancePath+"/summary/throttled",schemaPath:"#/properties/summary/properties/throttled/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err39 = {instancePath:instancePath+"/summary/throttled",schemaPath:"#/properties/summary/properties/throttled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data17.waitedMs !== undefined){
let data22 = data17.waitedMs;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err40 = {instancePath:instancePath+"/summary/waitedMs",schemaPath:"#/properties/summary/properties/waitedMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err41 = {instancePath:instancePath+"/summary/waitedMs",schemaPath:"#/properties/summary/properties/waitedMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data17.elapsedMs !== undefined){
let data23 = data17.elapsedMs;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err42 = {instancePath:instancePath+"/summary/elapsedMs",schemaPath:"#/properties/summary/properties/elapsedMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err43 = {instancePath:instancePath+"/summary/elapsedMs",schemaPath:"#/properties/summary/properties/elapsedMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
