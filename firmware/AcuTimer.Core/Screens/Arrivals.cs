using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Screens
{
    /// <summary>Lets new routines in that came over USB, and shows what became of them.</summary>
    public sealed class Arrivals
    {
        private readonly Handheld device;
        private readonly Deck deck;

        /// <summary>Looks into this device's inbox.</summary>
        public Arrivals(Handheld device, Deck deck)
        {
            this.device = device;
            this.deck = deck;
        }

        /// <summary>
        /// Looks, where the present screen lets routines in, or does a piece of the work that was found. A piece takes many
        /// milliseconds: a signal is played to its end first, and a press told apart.
        /// </summary>
        /// <returns>The screen that tells of new ones; null when there is nothing new to tell.</returns>
        public Screen Look(Screen present, long now)
        {
            if (!MayLook(present))
            {
                return null;
            }

            bool told = device.Tables.Busy;
            TableUpdate update = device.Tables.Poll(now);
            bool news = update == TableUpdate.Updated || update == TableUpdate.Refused || (update == TableUpdate.Coming && !told);
            if (!news)
            {
                return null;
            }

            device.Idle?.Touch(now);
            return deck.NewTable.Of(update, device.Tables.Error, present);
        }

        /// <summary>When to look next, on the clock; <see cref="Screen.Still"/> while the present screen does not let routines in.</summary>
        public long NextLook(Screen present)
        {
            return MayLook(present) ? device.Tables.NextDue : Screen.Still;
        }

        /// <summary>The running table is out of use: the built-in one takes its place.</summary>
        /// <returns>The screen that says so.</returns>
        public Screen Drop()
        {
            TableError why = device.Table.Fault;
            if (device.Tables == null)
            {
                device.Table.Open(new BuiltInPieces());
            }
            else
            {
                device.Tables.Drop(why);
            }

            return deck.NewTable.Of(TableUpdate.None, why, deck.List);
        }

        private bool MayLook(Screen present)
        {
            return device.Tables != null && present.LetsRoutinesIn && !device.Buttons.Held && device.Player.NextEdge == SignalPlayer.Never;
        }
    }
}
