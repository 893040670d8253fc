using AcuTimer.Core.Routines;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Sessions
{
    /// <summary>What is known of each step of the routine in this session: left out, hurt, eased, done or skipped.</summary>
    internal sealed class StepLedger
    {
        /// <summary>Done to its end.</summary>
        internal const byte Done = SessionPlace.DoneMark << 1;

        /// <summary>Left early.</summary>
        internal const byte Skipped = SessionPlace.SkippedMark << 1;

        private const byte LeftOut = 1;
        private const byte Hurt = 2;
        private const byte Eased = 4;

        /// <summary>Nobody knows the step's point yet: in a first run, where it first comes up.</summary>
        private const byte New = 128;

        private readonly byte[] marks = new byte[Limits.StepsPerRoutine];
        private RoutineTable table;
        private SessionOptions options;
        private int first;
        private int earlierDone;
        private int earlierSkipped;

        /// <summary>Steps in the routine.</summary>
        internal int Count { get; private set; }

        /// <summary>Steps that the safety answers leave.</summary>
        internal int Kept { get; private set; }

        /// <summary>Steps done to their end, over all rounds.</summary>
        internal int StepsDone => earlierDone + With(Done);

        /// <summary>Steps left early or not gone back to, over all rounds.</summary>
        internal int StepsSkipped => earlierSkipped + With(Skipped);

        /// <summary>Steps that were eased.</summary>
        internal int StepsEased => With(Eased);

        /// <summary>Starts a new page.</summary>
        internal void Begin(RoutineTable routines, int routine, SessionOptions chosen)
        {
            table = routines;
            options = chosen;
            first = table.FirstStep(routine);
            Count = table.Routine(routine, TableFormat.Routine.StepCount);
            earlierDone = 0;
            earlierSkipped = 0;
            for (int i = 0; i < Count; i++)
            {
                marks[i] = SafetyRule.Drop(table, first + i, options) ? LeftOut : (byte)0;
                marks[i] |= options.Guides && StepTiming.IsFirst(table, first, first + i) ? New : (byte)0;
            }

            Kept = Count - With(LeftOut);
        }

        /// <summary>Takes a step from the table as this person wants it.</summary>
        internal void Load(StepPlan plan, int step)
        {
            plan.Load(table, first + step, options);
            if (IsEased(step))
            {
                PlanChange.Ease(plan);
            }
        }

        /// <summary>Seconds by which getting ready is longer where a point is new.</summary>
        internal int MoreReady(StepPlan plan) => StepTiming.MoreReady(plan, options);

        /// <summary>Nobody knows the step's point yet: in a first run, where it first comes up.</summary>
        internal bool IsNew(int step) => (marks[step] & New) != 0;

        /// <summary>The first step from here on that is played; <see cref="Count"/> when there is none.</summary>
        internal int NextPlayed(int step)
        {
            while (step < Count && !IsPlayed(step))
            {
                step++;
            }

            return step;
        }

        /// <summary>The last step up to here that is played; -1 when there is none.</summary>
        internal int PreviousPlayed(int step)
        {
            while (step >= 0 && !IsPlayed(step))
            {
                step--;
            }

            return step;
        }

        /// <summary>Steps up to and with this one that the safety answers leave.</summary>
        internal int Number(int step)
        {
            int number = 0;
            for (int i = 0; i <= step; i++)
            {
                number += (marks[i] & LeftOut) == 0 ? 1 : 0;
            }

            return number;
        }

        internal bool IsEased(int step) => step >= 0 && (marks[step] & Eased) != 0;

        internal void MarkEased(int step) => marks[step] |= Eased;

        /// <summary>The step is not gone back to in this session.</summary>
        internal void MarkHurt(int step)
        {
            marks[step] |= Hurt;
            MarkSkipped(step);
        }

        internal void MarkSkipped(int step) => marks[step] = (byte)(marks[step] & ~Done | Skipped);

        /// <summary>Done to the end, if nothing of it was skipped.</summary>
        internal void MarkDone(int step) => marks[step] |= (marks[step] & Skipped) == 0 ? Done : (byte)0;

        /// <summary>Writes down all that the safety answers do not say.</summary>
        /// <param name="place">Takes it.</param>
        /// <param name="rounds">Rounds of the routine.</param>
        internal void Put(SessionPlace place, int rounds)
        {
            place.PutCounts(Kept * rounds, earlierDone, earlierSkipped);
            for (int i = 0; i < Count; i += 2)
            {
                place.PutMarks(i, MarksOf(i), MarksOf(i + 1));
            }

            place.ForgetFrom(Count);
        }

        /// <summary>Takes over what was written down.</summary>
        internal void Recall(SessionPlace place)
        {
            earlierDone = place.EarlierDone;
            earlierSkipped = place.EarlierSkipped;
            for (int i = 0; i < Count; i++)
            {
                marks[i] = (byte)(marks[i] & (LeftOut | New) | place.Marks(i) << 1);
            }
        }

        /// <summary>The steps from here on come again.</summary>
        internal void Reopen(int step)
        {
            for (int i = step; i < Count; i++)
            {
                marks[i] = (byte)(marks[i] & (LeftOut | Hurt | Eased | New));
                marks[i] |= (marks[i] & Hurt) != 0 ? Skipped : (byte)0;
            }
        }

        /// <summary>The whole routine comes again.</summary>
        internal void NextRound()
        {
            earlierDone = StepsDone;
            earlierSkipped = StepsSkipped;
            Reopen(0);
        }

        private bool IsPlayed(int step) => (marks[step] & (LeftOut | Hurt)) == 0;

        private int MarksOf(int step) => step < Count ? (marks[step] & ~New) >> 1 : 0;

        private int With(byte mark)
        {
            int count = 0;
            for (int i = 0; i < Count; i++)
            {
                count += (marks[i] & mark) != 0 ? 1 : 0;
            }

            return count;
        }
    }
}
