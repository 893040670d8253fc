using System;
using AcuTimer.Core.Bytes;
using AcuTimer.Core.Ports;

namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// Checks every offset, index, count, enum and safety limit of a table once, before it is stored: a little at a time,
    /// so that the device can do other things in between. The work grows with the length of the table.
    /// </summary>
    public sealed class TableCheck
    {
        private const int Checksum = 0;
        private const int Sections = 1;
        private const int Strings = 2;
        private const int Cues = 3;
        private const int Tips = 4;
        private const int Documents = 5;
        private const int Origins = 6;
        private const int Maps = 7;
        private const int Points = 8;
        private const int Manners = 9;
        private const int Steps = 10;
        private const int Routines = 11;
        private const int Stages = 12;

        private readonly RoutineTable table;
        private readonly StepPlan plan = new StepPlan();
        private readonly TableError header;
        private uint crc = Crc32.Start;
        private int stage;
        private int index;

        /// <summary>Begins with the header. Also what is no table is read to its end, so that <see cref="Sum"/> is known.</summary>
        /// <param name="table">Takes the table. It is open when the check is done without an error, and before that not to be used.</param>
        /// <param name="pieces">Where it lies. It must not change meanwhile.</param>
        public TableCheck(RoutineTable table, ITablePieces pieces)
        {
            this.table = table;
            header = table.OpenHeader(pieces);
            Error = table.Length > 0 ? TableError.None : header;
        }

        /// <summary>The first thing that is wrong; None as long as nothing is.</summary>
        public TableError Error { get; private set; }

        /// <summary>There is nothing left to be checked, or something is wrong.</summary>
        public bool Done => Error != TableError.None || stage == Stages;

        /// <summary>The checksum of all that is there, whatever the header says; 0 as long as not all of it has been read.</summary>
        public uint Sum => stage == Checksum || table.Failed ? 0 : ~crc;

        /// <summary>How far it is, in percent: the checksum is about half of the work.</summary>
        public int Percent => stage == Checksum ? index * 50 / (table.Pieces + 1) : 50 + (stage * 50 / Stages);

        /// <summary>Checks a piece of the table, or a record. Not when <see cref="Done"/>.</summary>
        public void Work()
        {
            int count = Count();
            TableError error = count <= Most() ? TableError.None : Name();
            if (error == TableError.None && index < count)
            {
                error = Check();
                index++;
            }

            Error = table.Said(error);
            if (index >= count)
            {
                index = 0;
                stage++;
            }
        }

        /// <summary>Records of the present stage.</summary>
        private int Count()
        {
            switch (stage)
            {
                case Checksum: return table.Pieces;
                case Sections:
                case Strings: return 1;
                default: return table.Count(Section());
            }
        }

        /// <summary>The section whose records are checked; asked first at each stage that has one, so that an unknown stage ends here.</summary>
        private int Section()
        {
            switch (stage)
            {
                case Cues: return TableFormat.SectionId.Cues;
                case Tips: return TableFormat.SectionId.Tips;
                case Documents: return TableFormat.SectionId.Documents;
                case Origins: return TableFormat.SectionId.Origins;
                case Maps: return TableFormat.SectionId.Maps;
                case Points: return TableFormat.SectionId.Points;
                case Manners: return TableFormat.SectionId.Manners;
                case Steps: return TableFormat.SectionId.Steps;
                case Routines: return TableFormat.SectionId.Routines;
                default: throw new InvalidOperationException();
            }
        }

        private int Most()
        {
            switch (stage)
            {
                case Checksum:
                case Origins: return int.MaxValue;
                case Steps: return Limits.Steps;
                case Routines: return Limits.Routines;
                default: return Limits.Records;
            }
        }

        /// <summary>What a record is called that is wrong at this stage.</summary>
        private TableError Name()
        {
            switch (stage)
            {
                case Sections: return TableError.Sections;
                case Strings: return TableError.String;
                case Maps: return TableError.Map;
                case Points: return TableError.Point;
                case Manners: return TableError.Manner;
                case Steps: return TableError.Step;
                case Routines: return TableError.Routine;
                default: return TableError.Text;
            }
        }

        private TableError Check()
        {
            switch (stage)
            {
                case Checksum: return Add();
                case Steps: return StepCheck.Check(table, index, plan);
                case Routines: return RoutineCheck.Check(table, index, plan);
                default: return Good() ? TableError.None : Name();
            }
        }

        /// <summary>A piece of the checksum. What the header said first comes first.</summary>
        private TableError Add()
        {
            crc = RoutineTable.SumPiece(crc, index, table.Piece(index), table.BytesOf(index));
            if (index < table.Pieces - 1)
            {
                return TableError.None;
            }

            return header != TableError.None ? header : ~crc == table.Crc ? TableError.None : TableError.Crc;
        }

        private bool Good()
        {
            switch (stage)
            {
                case Sections: return table.OpenSections() == TableError.None;
                case Strings: return TextCheck.Pool(table);
                case Cues: return TextCheck.Cue(table, index);
                case Tips: return TextCheck.Tip(table, index);
                case Documents: return TextCheck.Document(table, index);
                case Origins: return TextCheck.Origin(table, index);
                case Maps: return MapCheck.Good(table, index);
                case Points: return PointCheck.Good(table, index);
                default:
                    plan.LoadManner(table, index);
                    return MannerCheck.Good(plan);
            }
        }
    }
}
