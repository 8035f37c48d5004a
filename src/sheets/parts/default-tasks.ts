import { defaultTask, dueFrom, taskPhase } from "../../policy/lists/tasks";

type Task = readonly [task: keyof typeof defaultTask.words, phase: keyof typeof taskPhase.words, from: keyof typeof dueFrom.words, days: number, statement: string];

/** Task, phase, the day it is due, and the statement of the source text that it serves. */
const tasks: readonly Task[] = [
  ["departmentsSupport", "before", "beforeStart", 7, "S086"],
  ["departmentsAnswer", "before", "beforeStart", 7, "S088"],
  ["oneContactList", "before", "beforeStart", 5, "S010"],
  ["etiquetteTraining", "before", "beforeStart", 5, "S055"],
  ["leisurePrepared", "before", "beforeStart", 3, "S040"],
  ["introductionOrder", "before", "beforeStart", 2, "S064"],
  ["coursesAgreed", "before", "beforeStart", 2, "S022"],
  ["welcomePrepared", "before", "beforeStart", 1, "S014"],
  ["dressTold", "before", "beforeStart", 1, "S079"],
  ["appearance", "during", "afterStart", 0, "S080"],
  ["ticketsHelped", "during", "afterStart", 0, "S013"],
  ["luggageHelped", "during", "afterStart", 0, "S013"],
  ["warmGreeting", "during", "afterStart", 0, "S072"],
  ["handshake", "during", "afterStart", 0, "S062"],
  ["handshakeOrder", "during", "afterStart", 0, "S063"],
  ["introduceJunior", "during", "afterStart", 0, "S066"],
  ["introduceRank", "during", "afterStart", 0, "S065"],
  ["welcomeDone", "during", "afterStart", 0, "S014"],
  ["luggageToRooms", "during", "afterStart", 0, "S015"],
  ["guideAhead", "during", "afterStart", 0, "S068"],
  ["stairsSlow", "during", "afterStart", 0, "S069"],
  ["stairsInside", "during", "afterStart", 0, "S070"],
  ["standUp", "during", "afterStart", 0, "S031"],
  ["offerSeat", "during", "afterStart", 0, "S073"],
  ["tea", "during", "afterStart", 0, "S074"],
  ["attentive", "during", "afterStart", 0, "S077"],
  ["smile", "during", "afterStart", 0, "S078"],
  ["evenManner", "during", "afterStart", 0, "S081"],
  ["toSeats", "during", "afterStart", 0, "S025"],
  ["dishPace", "during", "afterStart", 0, "S024"],
  ["specialSituation", "during", "afterStart", 0, "S023"],
  ["flexibleLeisure", "during", "beforeEnd", 0, "S041"],
  ["reportUpward", "during", "beforeEnd", 0, "S009"],
  ["dailyLook", "during", "beforeEnd", 0, "S006"],
  ["sendoffPrepared", "after", "beforeEnd", 1, "S044"],
  ["lineup", "after", "beforeEnd", 0, "S045"],
  ["watchLeave", "after", "afterEnd", 0, "S046"],
  ["allDone", "after", "afterEnd", 5, "S006"],
];

/** The rows of a new checklist, as the file has them. */
export const defaultTasks: readonly Readonly<Record<string, unknown>>[] = tasks.map(([task, phase, from, days, statement], index) => ({
  id: `K${String(index + 1).padStart(2, "0")}`,
  phase: taskPhase.words[phase].ko,
  task: defaultTask.words[task].ko,
  due_from: dueFrom.words[from].ko,
  due_days: days,
  seed_ref: statement,
}));
