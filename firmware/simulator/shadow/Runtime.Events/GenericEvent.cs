using System;

namespace nanoFramework.Runtime.Events
{
    internal class GenericEvent : BaseEvent
    {
        public byte Category;
        public uint Data;
        public DateTime Time;
    }
}
