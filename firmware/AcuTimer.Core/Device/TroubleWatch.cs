using AcuTimer.Core.Buttons;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Tables;

namespace AcuTimer.Core.Device
{
    /// <summary>Looks for parts that do not do what they are told, and shows what is wrong. What cannot go on is ended, the motor first.</summary>
    internal sealed class TroubleWatch
    {
        private readonly Troubles troubles;
        private readonly ButtonReader buttons;
        private readonly Session session;
        private readonly MotorGuard motor;
        private readonly Memories memory;
        private readonly TableStore tables;
        private readonly RoutineTable table;
        private readonly IdleTimer idle;
        private readonly Navigator navigator;

        internal TroubleWatch(
            Troubles troubles, ButtonReader buttons, Session session, MotorGuard motor, Memories memory, TableStore tables, RoutineTable table, IdleTimer idle, Navigator navigator)
        {
            this.troubles = troubles;
            this.buttons = buttons;
            this.session = session;
            this.motor = motor;
            this.memory = memory;
            this.tables = tables;
            this.table = table;
            this.idle = idle;
            this.navigator = navigator;
        }

        /// <summary>The table that runs cannot be read any more.</summary>
        internal bool LostTable => table.Failed;

        /// <summary>Notes what is wrong. Who cannot rely on a button cannot pause: so the device does.</summary>
        internal void Work(long now)
        {
            bool ignored = buttons.Ignored > 0;
            if (ignored && !troubles.Has(Trouble.Button))
            {
                session.Pause(now);
            }

            troubles.Set(Trouble.Button, ignored);
            troubles.Set(Trouble.Storage, !memory.Good || !tables.Good);
            troubles.Set(Trouble.Newer, memory.Newer);
            if (motor.Refusals > 0)
            {
                troubles.Set(Trouble.Motor, true);
            }
        }

        /// <summary>As <see cref="Work"/>, and the motor's account is brought up to date.</summary>
        /// <returns>Whether something is to be shown.</returns>
        internal bool Look(long now)
        {
            motor.Reckon(now);
            Work(now);
            return troubles.Pending;
        }

        /// <summary>Shows what waits. It waits until fingers are off the buttons: what covers a screen ends what was begun on it.</summary>
        internal void Show(long now)
        {
            if (troubles.Pending && !buttons.Held && navigator.MayShow(troubles.Next))
            {
                navigator.ShowTrouble(troubles.Take(), now);
            }
        }

        /// <summary>Something failed inside: the motor stops before anything else.</summary>
        internal void Fail(Trouble fault, long now)
        {
            motor.Off();
            session.End(now);
            troubles.CountFault();
            idle.Touch(now);
            navigator.ShowFault(fault, now);
            DropTable(now);
        }

        /// <summary>A table that cannot be read any more ends the session.</summary>
        internal void DropTable(long now)
        {
            if (table.Failed)
            {
                motor.Off();
                session.End(now);
                idle.Touch(now);
                navigator.DropTable(now);
            }
        }
    }
}
