using AcuTimer.Board;

namespace nanoFramework.Runtime.Events
{
    /// <summary>The program's own events, as posted with <see cref="EventCategory.Custom"/>.</summary>
    internal static class CustomEvent
    {
        public static event CustomEventPostedEventHandler CustomEventPosted
        {
            add => SimulatedBoard.Current.Service<CustomEventSource>().Add(value);
            remove => SimulatedBoard.Current.Service<CustomEventSource>().Remove(value);
        }
    }
}
