using System;

namespace nanoFramework.Runtime.Events
{
    internal interface IEventProcessor
    {
        BaseEvent ProcessEvent(uint data1, uint data2, DateTime time);
    }
}
