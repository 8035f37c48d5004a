// Says why a function of the ribbon stopped and what to do: in Office's dialog, in the words and the language of its address.
const words = new URLSearchParams(location.hash.slice(1));
document.documentElement.lang = words.get("language") ?? "ko";
for (const id of ["what", "remedy"]) document.getElementById(id).textContent = words.get(id);
