using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Ports;
using AcuTimer.Core.Screens.Kinds;
using AcuTimer.Core.Storage;

namespace AcuTimer.Core.Screens.Setup.SelfTest
{
    /// <summary>The storage: a small file goes there and comes back.</summary>
    public sealed class StorageTestScreen : TestScreen
    {
        private const string Storage = "STORAGE";
        private const string Good = "good";
        private const string Failed = "does not answer";

        private readonly IStore store;
        private bool good;

        internal StorageTestScreen(ScreenMaker screens, IStore store)
            : base(screens, ScreenKind.BatteryTest)
        {
            this.store = store;
        }

        /// <inheritdoc/>
        protected override string Title => Storage;

        /// <inheritdoc/>
        protected override void Run(long now) => good = StoreCheck.Run(store);

        /// <inheritdoc/>
        protected override void DrawResult(FrameBuffer frame)
        {
            Text.DrawSmall(frame, 24, 32, good ? Good : Failed);
            if (good)
            {
                Sign.Done(frame, 0, 28);
            }
            else
            {
                Sign.Warning(frame, 0, 28);
            }
        }
    }
}
