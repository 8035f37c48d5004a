// In a plain browser, or where Office.js could not be fetched, there is nobody to tell.
if ("Office" in window) void Office.onReady();
