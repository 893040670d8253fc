namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// Every limit of the routine language, the table and the device, in one place: the compiler, the schema,
    /// the firmware and the simulator read these and have none of their own.
    /// </summary>
    public static class Limits
    {
        /// <summary>Characters on one line of small text: 128 px / 6 px.</summary>
        public const int LineCharacters = 21;

        /// <summary>Characters of a big cue: 128 px / 12 px.</summary>
        public const int BigCharacters = 10;

        /// <summary>Lines of small text that a cue or a place may have.</summary>
        public const int CueLines = 2;

        /// <summary>Characters of a routine's title.</summary>
        public const int TitleCharacters = 19;

        /// <summary>
        /// Largest table that the compiler makes, in bytes: the file that arrives and two slots, with the device's own files,
        /// fit the 256 KB of storage that a chip with 4 MB of flash has. The device takes what its storage holds.
        /// </summary>
        public const int TableBytes = 73728;

        /// <summary>Most routines in a table.</summary>
        public const int Routines = 32;

        /// <summary>Most points, manners, cues, tips, documents and maps in a table: their indices are one byte.</summary>
        public const int Records = 254;

        /// <summary>Most steps in one routine.</summary>
        public const int StepsPerRoutine = 64;

        /// <summary>Most steps in a table.</summary>
        public const int Steps = 1024;

        /// <summary>Fastest circle, in milliseconds: the counterclockwise pair needs 280 ms and about 300 ms to settle (content notes, section 6).</summary>
        public const int CircleMinMs = 600;

        /// <summary>Fastest tap, stroke, wiggle or kneading beat, in milliseconds: one pulse and its gap must both be felt.</summary>
        public const int BeatMinMs = 300;

        /// <summary>Slowest tempo, in milliseconds: 255 units of 50 ms.</summary>
        public const int TempoMaxMs = 12750;

        /// <summary>Unit of tempo in the table, in milliseconds.</summary>
        public const int TempoUnitMs = 50;

        /// <summary>Unit of press, rest and breath times in the table, in milliseconds.</summary>
        public const int RhythmUnitMs = 100;

        /// <summary>Shortest press, rest or breath phase, in milliseconds.</summary>
        public const int RhythmMinMs = 500;

        /// <summary>Shortest getting ready or changing sides, unless there is none, in seconds: the signal to move lasts 1.14 s.</summary>
        public const int ApproachMinSeconds = 2;

        /// <summary>Longest work at one point and side without a break, in seconds.</summary>
        public const int WorkMaxSeconds = 900;

        /// <summary>Longest steady hold, in seconds: documents 001 and 003 say 1-2 minutes a point.</summary>
        public const int HoldMaxSeconds = 120;

        /// <summary>Longest steady hold that a routine may give a reason and a source for, in seconds; the device takes no longer one from any table.</summary>
        public const int LongHoldSeconds = 300;

        /// <summary>
        /// Rest that steady pressure of the greatest length needs before the next at the same place, in seconds: so much
        /// of every window of both together is free of it. Without it, two holds with a turn between would be one.
        /// A device default.
        /// </summary>
        public const int HoldRestSeconds = 20;

        /// <summary>
        /// Most steady pressure in any window of <see cref="NoHoldWindowSeconds"/> where the atlas forbids a hold, in seconds.
        /// A device default: documents say no hold, and do not say how long a press may be.
        /// </summary>
        public const int NoHoldSteadySeconds = 6;

        /// <summary>
        /// Adding pressure and letting go around presses may bring so much more into such a window, in seconds of full
        /// pressure. A device default: no document gives it.
        /// </summary>
        public const int NoHoldRampSeconds = 2;

        /// <summary>Window in which steady pressure is summed up where the atlas forbids a hold, in seconds. A device default.</summary>
        public const int NoHoldWindowSeconds = 10;

        /// <summary>Longest session, in seconds.</summary>
        public const int SessionMaxSeconds = 3600;

        /// <summary>Longest session the compiler lets pass without a warning, in seconds.</summary>
        public const int SessionLongSeconds = 1800;

        /// <summary>Most rounds of a step, and most stations of an arc.</summary>
        public const int Rounds = 15;

        /// <summary>Most count of anything.</summary>
        public const int Count = 999;

        /// <summary>Most count of circles in one direction: one byte in the table.</summary>
        public const int Circles = 255;

        /// <summary>Most sessions of a routine a day, as a dose: one an hour. Documents say once or twice (003), several times (001).</summary>
        public const int SessionsPerDay = 24;

        /// <summary>Sessions of a routine that are counted on a day, so that a dose is seen to be exceeded, too.</summary>
        public const int CountedPerDay = 99;

        /// <summary>Most sessions of a routine a week, as a dose.</summary>
        public const int SessionsPerWeek = 7 * SessionsPerDay;

        /// <summary>Most sessions of a dose that is given for all its weeks together.</summary>
        public const int DoseSessions = 255;

        /// <summary>Most weeks of such a dose: the history keeps 96 days of use, and every day may be one.</summary>
        public const int CourseWeeks = 13;

        /// <summary>Most weeks of a dose.</summary>
        public const int DoseWeeks = 104;
    }
}
