using System;

namespace nanoFramework.Runtime.Events
{
    /// <summary>The event of a native driver. No driver here has one: pins and timers call their handlers themselves.</summary>
    internal class NativeEventDispatcher : IDisposable
    {
        protected NativeEventHandler threadSpawn;
        protected NativeEventHandler callbacks;
        protected bool disposed;

        public NativeEventDispatcher(string driverName, ulong driverData)
        {
        }

        ~NativeEventDispatcher()
        {
            Dispose(false);
        }

        public event NativeEventHandler OnInterrupt
        {
            add
            {
                ThrowIfDisposed();
                callbacks += value;
                threadSpawn = callbacks;
            }

            remove
            {
                ThrowIfDisposed();
                callbacks -= value;
                threadSpawn = callbacks;
            }
        }

        public virtual void DisableInterrupt()
        {
        }

        public void Dispose()
        {
            if (!disposed)
            {
                Dispose(true);
                GC.SuppressFinalize(this);
                disposed = true;
            }
        }

        public virtual void EnableInterrupt()
        {
        }

        protected virtual void Dispose(bool disposing)
        {
        }

        private void ThrowIfDisposed()
        {
            ObjectDisposedException.ThrowIf(disposed, this);
        }
    }
}
