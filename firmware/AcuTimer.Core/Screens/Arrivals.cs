using AcuTimer.Core.Device;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Storage;

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

        /// <summary>Looks, where the present screen lets routines in. Reading and checking takes seconds: a signal is played to its end first, and a press told apart.</summary>
        /// <returns>The screen that tells of new ones; null when none came.</returns>
        public Screen Look(Screen present, long now)
        {
            if (device.Tables == null || !present.LetsRoutinesIn || device.Buttons.Held || device.Player.NextEdge != SignalPlayer.Never)
            {
                return null;
            }

            TableUpdate update = device.Tables.Poll(now);
            if (update != TableUpdate.Updated && update != TableUpdate.Refused)
            {
                return null;
            }

            device.Idle?.Touch(now);
            return deck.NewTable.Of(update, present);
        }
    }
}
