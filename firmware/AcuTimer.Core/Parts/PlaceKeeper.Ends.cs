using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Parts
{
    /// <summary>A session's two ends: how it begins, and how it is counted.</summary>
    public sealed partial class PlaceKeeper
    {
        /// <summary>Gives free what no session needs.</summary>
        /// <returns>Whether enough memory is free for one.</returns>
        internal bool MakeRoom()
        {
            memory.History.Release();
            tables.Release();
            player.Prepare();
            return !Troubles.LacksMemory(board.Power);
        }

        /// <summary>Makes the session ready.</summary>
        /// <param name="routine">Index of the routine.</param>
        /// <param name="options">What the person has chosen.</param>
        /// <param name="again">It goes on where it was cut off.</param>
        /// <returns>Whether a step is left to do.</returns>
        internal bool Prepare(int routine, SessionOptions options, bool again) =>
            session.Prepare(table, routine, options, again ? Snapshot.Place : null);

        /// <summary>
        /// Begins the session that was made ready. What was to be made has taken its time. The session's own begins on a tick of the
        /// runtime, counted from where this turn began on one: then each of its edges is one on which a wait ends.
        /// </summary>
        /// <param name="now">When this turn began.</param>
        internal void Begin(long now)
        {
            Begin();
            long past = board.Clock.Microseconds - now;
            session.Begin(now + ((past + SignalTable.Unit - 1) / SignalTable.Unit * SignalTable.Unit));
        }

        /// <summary>A session is about to begin, or to go on: what its record needs of the table is read now, not while it plays.</summary>
        public void Begin()
        {
            Open = true;
            Snapshot.Begin();
            Snapshot.Place.Key = History.Key(session.Table, session.Routine);
        }

        /// <summary>Reads what was kept before the power went. A session that cannot be gone on with is counted here.</summary>
        /// <returns>Whether there is a session to ask about.</returns>
        internal bool Recall()
        {
            if (!Snapshot.Load())
            {
                return false;
            }

            bool counted = memory.History.Number == Snapshot.Place.HistoryNumber + 1;
            bool asks = !counted && Snapshot.Place.Next >= 0 && Snapshot.Place.Fits(table);
            if (counted)
            {
                Snapshot.Clear();
            }
            else if (!asks)
            {
                Count();
            }

            return asks;
        }

        /// <summary>The session that was begun or asked about is over: it is counted if it counts, and not gone on with.</summary>
        internal void Close(long now)
        {
            if (Open)
            {
                Open = false;
                Fill(now);
                Count();
            }
            else if (Snapshot.Present)
            {
                Count();
            }
        }

        /// <summary>The history first: if the power goes between the two, its number says that the session is in it.</summary>
        private void Count()
        {
            SessionPlace place = Snapshot.Place;
            if (place.Counts)
            {
                memory.History.Add(place.Key, place.Day);
                memory.History.Save();
            }

            Snapshot.Clear();
        }
    }
}
