using AcuTimer.Core.Device;
using AcuTimer.Core.Display;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Screens.Setup.Rows;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>What a person can set, changed by OK and kept a little later, and the ways to everything about the device.</summary>
    public sealed class SettingsScreen : MenuScreen
    {
        private const string Title = "Settings";
        private const long SaveAfter = 3000000;

        private readonly SettingRow[] rows =
        {
            new StrengthRow(), new TempoRow(), new RampRow(), new ReadyRow(), new AdvanceRow(), new HandsRow(), new SoreRow(),
            new TurnedRow(), new ContrastRow(), new DimRow(), new OffRow(), new PocketRow(), new AgainRow(),
        };

        private readonly SettingsLinks links;
        private long saveAt = Still;

        /// <summary>Shows this device.</summary>
        public SettingsScreen(Handheld device, Deck deck)
            : base(device, deck)
        {
            links = new SettingsLinks(deck);
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => true;

        /// <inheritdoc/>
        protected override Screen Out => Deck.List;

        /// <inheritdoc/>
        protected override int Rows => rows.Length + SettingsLinks.Count;

        /// <inheritdoc/>
        public override long NextFrame(long now)
        {
            return saveAt;
        }

        /// <inheritdoc/>
        public override Screen Follow(long now)
        {
            if (now >= saveAt)
            {
                Save();
            }

            return null;
        }

        /// <inheritdoc/>
        public override void Leave(long now)
        {
            Device.Player.Stop();
            if (saveAt != Still)
            {
                Save();
            }
        }

        /// <inheritdoc/>
        protected override void DrawTitle(FrameBuffer frame)
        {
            TitleBar.Draw(frame, Device, Title);
        }

        /// <inheritdoc/>
        protected override void DrawRow(FrameBuffer frame, int row, int y)
        {
            bool setting = row < rows.Length;
            Text.Draw(frame, Font.Small, 2, y, setting ? rows[row].Name : SettingsLinks.Name(row - rows.Length));
            if (setting)
            {
                rows[row].Draw(frame, Device.Settings, RowWidth - 1, y);
            }
        }

        /// <inheritdoc/>
        protected override Screen Take(int row, long now)
        {
            if (row >= rows.Length)
            {
                return links.Open(row - rows.Length);
            }

            rows[row].Change(Device.Settings);
            saveAt = now + SaveAfter;
            if (row == 0)
            {
                Felt.Play(Device, Signal.HoldStart, Device.Settings.Strength, now);
            }

            return this;
        }

        private void Save()
        {
            saveAt = Still;
            Deck.Safety.Save();
        }
    }
}
