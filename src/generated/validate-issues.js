// @ts-nocheck
// Generated from schemas/issues.schema.json by "npm run generate"; do not edit.
import runtime0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validateIssues = validate61;
const schema54 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://embed-sync.dev/schemas/v1/issues.schema.json","title":"embed-sync issues","description":"What is wrong with manifest and policy: written by `validate --format json`.","type":"object","required":["issues"],"properties":{"formatVersion":{"description":"Version of this format, major and minor; 1.0 where it is absent. Readers ignore properties that they do not know, and refuse a major version that they do not know.","type":"string","pattern":"^1\\.\\d+$"},"issues":{"description":"In the order of files and lines; none where all is well.","type":"array","items":{"description":"One thing that is wrong, or that deserves a look.","type":"object","required":["severity","code","message"],"properties":{"severity":{"description":"Errors keep a manifest from being used, warnings do not.","enum":["error","warning"]},"code":{"description":"What it is, as one of a closed list; `embed-sync explain CODE` says more.","type":"string","minLength":1},"message":{"description":"What is wrong, in words.","type":"string"},"hint":{"description":"What to write instead.","type":"string"},"file":{"description":"The file as it was given, or relative to the working folder.","type":"string"},"line":{"description":"Counts from 1.","type":"integer","minimum":1},"column":{"description":"Counts from 1.","type":"integer","minimum":1},"frame":{"description":"The lines around the place, with a caret.","type":"string"}}}}}};
const pattern0 = new RegExp("^1\\.\\d+$", "u");
const func2 = runtime0.default;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://embed-sync.dev/schemas/v1/issues.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issues === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issues"},message:"must have required property '"+"issues"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.\\d+$"},message:"must match pattern \""+"^1\\.\\d+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.issues !== undefined){
let data1 = data.issues;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.severity === undefined){
const err3 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.code === undefined){
const err4 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.message === undefined){
const err5 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.severity !== undefined){
let data3 = data2.severity;
if(!((data3 === "error") || (data3 === "warning"))){
const err6 = {instancePath:instancePath+"/issues/" + i0+"/severity",schemaPath:"#/properties/issues/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema54.properties.issues.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.code !== undefined){
let data4 = data2.code;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err7 = {instancePath:instancePath+"/issues/" + i0+"/code",schemaPath:"#/properties/issues/items/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/issues/" + i0+"/code",schemaPath:"#/properties/issues/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
const err9 = {instancePath:instancePath+"/issues/" + i0+"/message",schemaPath:"#/properties/issues/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.hint !== undefined){
if(typeof data2.hint !== "string"){
const err10 = {instancePath:instancePath+"/issues/" + i0+"/hint",schemaPath:"#/properties/issues/items/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.file !== undefined){
if(typeof data2.file !== "string"){
const err11 = {instancePath:instancePath+"/issues/" + i0+"/file",schemaPath:"#/properties/issues/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.line !== undefined){
let data8 = data2.line;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/issues/" + i0+"/line",schemaPath:"#/properties/issues/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/issues/" + i0+"/line",schemaPath:"#/properties/issues/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data2.column !== undefined){
let data9 = data2.column;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/issues/" + i0+"/column",schemaPath:"#/properties/issues/items/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/issues/" + i0+"/column",schemaPath:"#/properties/issues/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data2.frame !== undefined){
if(typeof data2.frame !== "string"){
const err16 = {instancePath:instancePath+"/issues/" + i0+"/frame",schemaPath:"#/properties/issues/items/properties/frame/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/issues/" + i0,schemaPath:"#/properties/issues/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
