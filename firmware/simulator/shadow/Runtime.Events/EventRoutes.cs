using System.Collections.Generic;
using AcuTimer.Board;

namespace nanoFramework.Runtime.Events
{
    /// <summary>Who takes part in the events of each category: one processor, one filter, one listener. A program's own.</summary>
    internal sealed class EventRoutes
    {
        private readonly Dictionary<EventCategory, Route> routes = new Dictionary<EventCategory, Route>();

        public static EventRoutes Current => SimulatedBoard.Current.Service<EventRoutes>();

        public Route this[EventCategory category]
        {
            get
            {
                if (!routes.TryGetValue(category, out Route route))
                {
                    route = new Route();
                    routes.Add(category, route);
                }

                return route;
            }
        }

        internal sealed class Route
        {
            public IEventProcessor Processor { get; set; }

            public IEventListener Filter { get; set; }

            public IEventListener Listener { get; set; }
        }
    }
}
