namespace AcuTimer.Core.Routines
{
    /// <summary>The numbers of the binary routine table: see routines/FORMAT.md. All values are little-endian.</summary>
    public static class TableFormat
    {
        /// <summary>The first four bytes, "ACUT", read as a little-endian number.</summary>
        public const uint Magic = 0x54554341;

        /// <summary>A reader refuses any other major version.</summary>
        public const int Major = 1;

        /// <summary>A reader accepts any minor version.</summary>
        public const int Minor = 1;

        /// <summary>Bytes of the header as this version writes it.</summary>
        public const int HeaderSize = 40;

        /// <summary>Bytes of one entry of the section table.</summary>
        public const int SectionSize = 12;

        /// <summary>Most entries of the section table.</summary>
        public const int SectionMax = 32;

        /// <summary>"No origin" in a routine record.</summary>
        public const int NoOrigin = 0xFFFF;

        /// <summary>Offsets in the header.</summary>
        public static class Header
        {
            /// <summary>u32.</summary>
            public const int Magic = 0;

            /// <summary>u8.</summary>
            public const int Major = 4;

            /// <summary>u8.</summary>
            public const int Minor = 5;

            /// <summary>u16: length of the header, where the section table begins.</summary>
            public const int HeaderLength = 6;

            /// <summary>u32: length of the whole table.</summary>
            public const int Length = 8;

            /// <summary>u32: CRC-32 (IEEE) of the whole table, these four bytes taken as zero.</summary>
            public const int Crc = 12;

            /// <summary>u16: entries of the section table.</summary>
            public const int SectionCount = 16;

            /// <summary>u16: zero.</summary>
            public const int Flags = 18;

            /// <summary>16 bytes: the first half of SHA-256 over all sections, which are the same for the same sources.</summary>
            public const int SourceHash = 20;

            /// <summary>u32: zero.</summary>
            public const int Reserved = 36;
        }

        /// <summary>Offsets in an entry of the section table.</summary>
        public static class Section
        {
            /// <summary>u16.</summary>
            public const int Id = 0;

            /// <summary>u16: bytes of one record.</summary>
            public const int RecordSize = 2;

            /// <summary>u32: from the start of the table.</summary>
            public const int Offset = 4;

            /// <summary>u32: records.</summary>
            public const int Count = 8;
        }

        /// <summary>Section numbers.</summary>
        public static class SectionId
        {
            /// <summary>Zero-terminated UTF-8; offset 0 is the empty string.</summary>
            public const int Strings = 1;

            /// <summary>The atlas.</summary>
            public const int Points = 2;

            /// <summary>Routines.</summary>
            public const int Routines = 3;

            /// <summary>Steps of all routines, each routine's in one run.</summary>
            public const int Steps = 4;

            /// <summary>How a step is done: shared by steps.</summary>
            public const int Manners = 5;

            /// <summary>Texts of steps.</summary>
            public const int Cues = 6;

            /// <summary>Tips before and after.</summary>
            public const int Tips = 7;

            /// <summary>Documents.</summary>
            public const int Documents = 8;

            /// <summary>Body maps.</summary>
            public const int Maps = 9;

            /// <summary>Bytes of the body maps.</summary>
            public const int Pixels = 10;

            /// <summary>Where each step comes from.</summary>
            public const int Origins = 11;

            /// <summary>Room for a signature over all bytes before it.</summary>
            public const int Signature = 0x7F00;
        }

        /// <summary>Offsets in a point record.</summary>
        public static class Point
        {
            /// <summary>u16 string: WHO code, or a name in capitals for an area.</summary>
            public const int Code = 0;

            /// <summary>u16 string: English name.</summary>
            public const int Name = 2;

            /// <summary>u16 string: pinyin name.</summary>
            public const int Pinyin = 4;

            /// <summary>u16 string: old numbers, separated by blanks.</summary>
            public const int Aliases = 6;

            /// <summary>u16 string: where it is, lines separated by line feeds.</summary>
            public const int Place = 8;

            /// <summary>u16 string: the same in at most ten characters.</summary>
            public const int Big = 10;

            /// <summary>u16 string: documents and passages.</summary>
            public const int Source = 12;

            /// <summary>u16: bits of <see cref="Caution"/>.</summary>
            public const int Cautions = 14;

            /// <summary>u8: <see cref="Pressure"/>.</summary>
            public const int Ceiling = 16;

            /// <summary>u8: <see cref="AcuTimer.Core.Routines.Laterality"/>.</summary>
            public const int Laterality = 17;

            /// <summary>u8: index of the body map plus one; 0 for none.</summary>
            public const int Map = 18;

            /// <summary>u8: column of the mark on the map.</summary>
            public const int MarkX = 19;

            /// <summary>u8: row of the mark on the map.</summary>
            public const int MarkY = 20;

            /// <summary>u8: for two points at once, index of the first plus one; else 0.</summary>
            public const int First = 21;

            /// <summary>u8: for two points at once, index of the second plus one; else 0.</summary>
            public const int Second = 22;

            /// <summary>u8: bit 0: no hold, whoever asks.</summary>
            public const int Rules = 23;

            /// <summary>u16 string: body region.</summary>
            public const int Region = 24;

            /// <summary>Bytes of the record.</summary>
            public const int Size = 26;

            /// <summary>Bit of <see cref="Rules"/>: no steady hold.</summary>
            public const int NoHold = 1;
        }

        /// <summary>Offsets in a routine record.</summary>
        public static class Routine
        {
            /// <summary>u16 string.</summary>
            public const int Title = 0;

            /// <summary>u16: index of the first step.</summary>
            public const int FirstStep = 2;

            /// <summary>u8.</summary>
            public const int StepCount = 4;

            /// <summary>u8: <see cref="AcuTimer.Core.Routines.AppliedBy"/>.</summary>
            public const int AppliedBy = 5;

            /// <summary>u16: bits of <see cref="Caution"/> that the safety screen asks.</summary>
            public const int Gates = 6;

            /// <summary>u8: sessions a day; 0 where not said.</summary>
            public const int PerDay = 8;

            /// <summary>u8: sessions a week; 0 where not said.</summary>
            public const int PerWeek = 9;

            /// <summary>u8: weeks; 0 where not said.</summary>
            public const int Weeks = 10;

            /// <summary>u8: times the whole routine is gone through; at least 1.</summary>
            public const int Rounds = 11;

            /// <summary>u8: index of the first tip.</summary>
            public const int FirstTip = 12;

            /// <summary>u8: tips shown before.</summary>
            public const int BeforeTips = 13;

            /// <summary>u8: tips shown after, following those before.</summary>
            public const int AfterTips = 14;

            /// <summary>u8: index of the document plus one; 0 for none or several.</summary>
            public const int Document = 15;

            /// <summary>u16: index of the first step's origin; <see cref="NoOrigin"/> for none.</summary>
            public const int FirstOrigin = 16;

            /// <summary>u8: bit 0: the dose is a device default.</summary>
            public const int Defaults = 18;

            /// <summary>u8: sessions in all of <see cref="Weeks"/>, whichever days they are on; 0 where not said, as in every table of 1.0.</summary>
            public const int Sessions = 19;

            /// <summary>Bytes of the record.</summary>
            public const int Size = 20;
        }

        /// <summary>Offsets in a step record.</summary>
        public static class Step
        {
            /// <summary>u8: index of the point.</summary>
            public const int Point = 0;

            /// <summary>u8: index of the manner.</summary>
            public const int Manner = 1;

            /// <summary>u8: bits 0-2 <see cref="Side"/>, 3-4 <see cref="Pressure"/>, 5 joined to the step before (one block per side), 6 until it releases, 7 zero.</summary>
            public const int Bits = 2;

            /// <summary>u8: index of the cue plus one; 0 for the point's own text.</summary>
            public const int Cue = 3;

            /// <summary>u8: circles or seconds in the first direction; else the low byte of the count.</summary>
            public const int First = 4;

            /// <summary>u8: circles or seconds in the second direction; else the high byte of the count.</summary>
            public const int Second = 5;

            /// <summary>u16: seconds of work a round; with counts, the time they are spread over.</summary>
            public const int Seconds = 6;

            /// <summary>Bytes of the record.</summary>
            public const int Size = 8;

            /// <summary>Mask of the side in <see cref="Bits"/>.</summary>
            public const int SideMask = 0x07;

            /// <summary>Shift of the pressure in <see cref="Bits"/>.</summary>
            public const int PressureShift = 3;

            /// <summary>Mask of the pressure after the shift.</summary>
            public const int PressureMask = 0x03;

            /// <summary>Bit: the step belongs to the same block per side as the step before.</summary>
            public const int Joined = 0x20;

            /// <summary>Bit: the user moves on when the point releases.</summary>
            public const int UntilReleased = 0x40;
        }

        /// <summary>Offsets in a manner record.</summary>
        public static class Manner
        {
            /// <summary>u8: bits 0-4 <see cref="AcuTimer.Core.Routines.Technique"/>, 5 counterclockwise first, 6 First and Second of the step are seconds, 7 zero.</summary>
            public const int Technique = 0;

            /// <summary>u8: one circle, tap or beat in units of 50 ms; 0 for no beat or where counts are spread over seconds.</summary>
            public const int Tempo = 1;

            /// <summary>u8: seconds of adding pressure.</summary>
            public const int Ramp = 2;

            /// <summary>u8: seconds of getting ready.</summary>
            public const int Prepare = 3;

            /// <summary>u8: seconds of letting go.</summary>
            public const int Release = 4;

            /// <summary>u8: seconds of changing sides.</summary>
            public const int Switch = 5;

            /// <summary>u8: press or breath in, in units of 100 ms.</summary>
            public const int On = 6;

            /// <summary>u8: rest or breath out, in units of 100 ms.</summary>
            public const int Off = 7;

            /// <summary>u8: seconds of steady hold before the technique.</summary>
            public const int Hold = 8;

            /// <summary>u8: low nibble rounds, high nibble stations, each 1-15.</summary>
            public const int Rounds = 9;

            /// <summary>Bytes of the record.</summary>
            public const int Size = 10;

            /// <summary>Mask of the technique.</summary>
            public const int TechniqueMask = 0x1F;

            /// <summary>Bit: counterclockwise comes first.</summary>
            public const int CounterclockwiseFirst = 0x20;

            /// <summary>Bit: the step's two numbers are seconds in each direction.</summary>
            public const int SecondsPerDirection = 0x40;
        }

        /// <summary>Offsets in a cue record.</summary>
        public static class Cue
        {
            /// <summary>u16 string: big text; 0 for the point's.</summary>
            public const int Big = 0;

            /// <summary>u16 string: lines for self-treatment.</summary>
            public const int Self = 2;

            /// <summary>u16 string: lines for a partner; 0 for the same as self.</summary>
            public const int Partner = 4;

            /// <summary>Bytes of the record.</summary>
            public const int Size = 6;
        }

        /// <summary>Offsets in a tip record.</summary>
        public static class Tip
        {
            /// <summary>u16 string: lines separated by line feeds.</summary>
            public const int Text = 0;

            /// <summary>Bytes of the record.</summary>
            public const int Size = 2;
        }

        /// <summary>Offsets in a document record.</summary>
        public static class Document
        {
            /// <summary>u16 string: its number, such as "004".</summary>
            public const int Id = 0;

            /// <summary>u16 string: its short title.</summary>
            public const int Title = 2;

            /// <summary>Bytes of the record.</summary>
            public const int Size = 4;
        }

        /// <summary>Offsets in a map record.</summary>
        public static class Map
        {
            /// <summary>u16 string.</summary>
            public const int Name = 0;

            /// <summary>u16: offset in the pixel section.</summary>
            public const int Pixels = 2;

            /// <summary>u8: columns, 1-128.</summary>
            public const int Width = 4;

            /// <summary>u8: pages of eight rows, 1-8.</summary>
            public const int Pages = 5;

            /// <summary>u8: bit 0: a paired point is marked on both halves; bit 1: run-length coded.</summary>
            public const int Flags = 6;

            /// <summary>u8: zero.</summary>
            public const int Reserved = 7;

            /// <summary>Bytes of the record.</summary>
            public const int Size = 8;

            /// <summary>Bit: symmetric.</summary>
            public const int Symmetric = 1;

            /// <summary>Bit: run-length coded.</summary>
            public const int RunLength = 2;
        }

        /// <summary>Offsets in an origin record.</summary>
        public static class Origin
        {
            /// <summary>u8: index of the document plus one; 0 for none.</summary>
            public const int Document = 0;

            /// <summary>u8: paragraph in the document; 0 where not said.</summary>
            public const int Passage = 1;

            /// <summary>u8: bits of <see cref="StepDefaults"/>.</summary>
            public const int Defaults = 2;

            /// <summary>Bytes of the record.</summary>
            public const int Size = 3;
        }
    }
}
