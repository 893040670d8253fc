using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Screens.Notices;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Screens
{
    /// <summary>Lets new routines in that came over USB, and shows what became of them.</summary>
    public sealed class Arrivals
    {
        private readonly Handheld device;

        /// <summary>Lets them in where nothing is played and no finger is down, and somebody is thought to be there when they come.</summary>
        public Arrivals(Handheld device)
        {
            this.device = device;
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

            TableStore tables = device.Tables;
            bool told = tables.Busy;
            TableUpdate update = tables.Poll(now);
            bool news = update == TableUpdate.Updated || update == TableUpdate.Refused || (update == TableUpdate.Coming && !told);
            if (!news)
            {
                return null;
            }

            device.Memory.History.Release();
            device.Idle.Touch(now);
            NewTableScreen shown = present as NewTableScreen;
            return (shown ?? new NewTableScreen(tables, device.Table, present)).Take(update, tables.Error);
        }

        /// <summary>When to look next, on the clock; <see cref="Screen.Still"/> while the present screen does not let routines in.</summary>
        public long NextLook(Screen present) => MayLook(present) ? device.Tables.NextDue : Screen.Still;

        /// <summary>The running table is out of use: the built-in one takes its place.</summary>
        /// <returns>The screen that says so.</returns>
        public Screen Drop()
        {
            RoutineTable table = device.Table;
            TableError why = table.Fault;
            device.Tables.Drop(why);
            return new NewTableScreen(device.Tables, table, device.Make(ScreenKind.List)).Take(TableUpdate.None, why);
        }

        private bool MayLook(Screen present) =>
            present.LetsRoutinesIn && !device.Buttons.Held && device.Player.NextEdge == SignalPlayer.Never;
    }
}
