using AcuTimer.Core.Buttons;
using AcuTimer.Core.Power;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Device
{
    /// <summary>
    /// Which gestures reach the screens. In a running session all of them do: every press pauses. Otherwise a press on a
    /// dark panel only lights it, and the second press of a squeeze is nobody's wish.
    /// </summary>
    internal sealed class GestureGate
    {
        private readonly Handheld device;
        private readonly PowerKeeper power;
        private bool lit;
        private bool outside;
        private Button lighter;

        /// <summary>Guards this device.</summary>
        public GestureGate(Handheld device, PowerKeeper power)
        {
            this.device = device;
            this.power = power;
        }

        /// <summary>Whether the reader's gesture counts.</summary>
        public bool Admits(long now)
        {
            bool dark = power.IsDark && device.Session.State != SessionState.Running;
            device.Idle.Touch(now);
            return device.Buttons.Gesture == ButtonGesture.Long ? AdmitsLong(dark) : AdmitsPress(dark);
        }

        private bool AdmitsPress(bool dark)
        {
            lit = dark;
            outside = device.Session.State != SessionState.Running && device.Session.State != SessionState.Paused;
            lighter = device.Buttons.Button;
            return !dark && (!device.Buttons.Squeezed || device.Session.State == SessionState.Running);
        }

        /// <summary>The press that lit the panel, or began a session, goes on to do nothing.</summary>
        private bool AdmitsLong(bool dark)
        {
            bool began = outside && device.Session.State == SessionState.Running;
            return !dark && !((lit || began) && lighter == device.Buttons.Button);
        }
    }
}
