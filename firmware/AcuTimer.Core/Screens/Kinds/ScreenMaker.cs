using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Kinds
{
    /// <summary>
    /// Makes screens: who leads to one names its kind, and knows neither that screen nor what it shows. As a way it leads to
    /// the list, where everything ends that is not gone on with.
    /// </summary>
    public abstract class ScreenMaker : Flow
    {
        /// <summary>Where each menu stands while another screen is shown: the chosen row and the topmost one, by the menu's number.</summary>
        internal byte[] Menus { get; } = new byte[(int)Menu.Count * 2];

        /// <summary>Makes a screen, each time anew.</summary>
        public abstract Screen Make(ScreenKind kind);

        /// <summary>Makes the screen to which a row below the settings leads.</summary>
        /// <param name="row">From 0 on.</param>
        public abstract Screen Open(int row);

        /// <inheritdoc/>
        public override Screen Next(long now) => Make(ScreenKind.List);
    }
}
