using System;

namespace nanoFramework.Runtime.Events
{
    internal static class WeakDelegate
    {
        public static Delegate Combine(Delegate a, Delegate b) => Delegate.Combine(a, b);

        public static Delegate Remove(Delegate a, Delegate b) => Delegate.Remove(a, b);
    }
}
