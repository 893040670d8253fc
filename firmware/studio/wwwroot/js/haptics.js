// The motor: as a shake of the case, as sound, and through the phone's own motor.
const rise = 0.05;      // seconds of the motor's lag, as on the simulated board
const fall = 0.03;
const longest = 1000;   // ms, the longest pulse of the firmware
const slot = 20;        // ms of one on/off slot for a duty below full

export const options = { sound: true, vibrate: true, shake: true };

let audio = null;
let tone = null;
let gain = null;

// A browser lets sound begin only after a touch or a key.
export function unlock() {
  if (audio) {
    if (audio.state === "suspended") audio.resume();
    return;
  }
  const Context = window.AudioContext ?? window.webkitAudioContext;
  if (!Context) return;
  audio = new Context();
  gain = audio.createGain();
  gain.gain.value = 0;
  const low = audio.createBiquadFilter();
  low.type = "lowpass";
  low.frequency.value = 420;
  tone = audio.createOscillator();
  tone.type = "sawtooth";
  tone.frequency.value = 90;
  tone.connect(low).connect(gain).connect(audio.destination);
  tone.start();
}

export function drive(duty, real) {
  sound(duty);
  vibrate(real ? duty : 0);
  const shaken = document.querySelector(".case");
  shaken.style.setProperty("--drive", options.shake ? duty / 100 : 0);
  shaken.classList.toggle("drives", options.shake && duty > 0);
}

export function silence() {
  drive(0, true);
}

function sound(duty) {
  if (!audio) return;
  const now = audio.currentTime;
  const level = options.sound && duty >= 20 ? 0.35 * duty / 100 : 0;
  gain.gain.cancelScheduledValues(now);
  gain.gain.setTargetAtTime(level, now, level > 0 ? rise / 2 : fall / 2);
  tone.frequency.setTargetAtTime(60 + 110 * duty / 100, now, rise);
}

// The phone's motor has one strength: less is said by gaps. The next edge of the device's motor ends the pattern.
function vibrate(duty) {
  if (!options.vibrate || !navigator.vibrate || !navigator.userActivation?.hasBeenActive) return;
  if (duty === 0) {
    navigator.vibrate(0);
  } else if (duty >= 55) {
    navigator.vibrate(longest);
  } else {
    const on = Math.max(8, Math.round(slot * duty / 55));
    const pattern = [];
    for (let t = 0; t < longest; t += slot) pattern.push(on, Math.max(1, slot - on));
    navigator.vibrate(pattern);
  }
}
