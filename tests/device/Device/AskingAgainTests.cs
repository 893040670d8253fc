using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Device.Tests.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Device
{
    /// <summary>When the safety questions come again, with a date and without one.</summary>
    [TestClass]
    public class AskingAgainTests
    {
        [TestMethod]
        public void WithoutADateTheAnswersGrowOldByTheHoursSinceThePowerCame()
        {
            HandheldBench bench = Answered(0, 30);
            FakeCalendar calendar = (FakeCalendar)bench.Calendar;
            bench.Power.WokenByButton = true;
            Safety safety = new Safety(bench.Device);
            calendar.Hours = 30 + (6 * 24);
            Assert.AreEqual((int)Caution.None, (int)safety.ToAsk(Safety.All), "six days");
            calendar.Hours = 30 + (7 * 24);
            Assert.AreEqual((int)Safety.All, (int)safety.ToAsk(Safety.All), "seven days of sleep");
        }

        [TestMethod]
        public void WithoutADateALossOfPowerAsksAgain()
        {
            HandheldBench bench = Answered(0, 30);
            Assert.AreEqual((int)Safety.All, (int)new Safety(bench.Device).ToAsk(Safety.All));
        }

        [TestMethod]
        public void ADateThatIsSetOrLostLaterAsksAgain()
        {
            HandheldBench bench = Answered(0, 30);
            bench.Power.WokenByButton = true;
            ((FakeCalendar)bench.Calendar).Today = 9500;
            Assert.AreEqual((int)Safety.All, (int)new Safety(bench.Device).ToAsk(Safety.All));
            bench = Answered(9500, 30);
            bench.Power.WokenByButton = true;
            Assert.AreEqual((int)Caution.None, (int)new Safety(bench.Device).ToAsk(Safety.All));
            ((FakeCalendar)bench.Calendar).Today = 0;
            Assert.AreEqual((int)Safety.All, (int)new Safety(bench.Device).ToAsk(Safety.All));
        }

        /// <summary>A device whose owner has answered every question with no, and then the power went.</summary>
        private static HandheldBench Answered(int today, int hours)
        {
            HandheldBench bench = new HandheldBench { Calendar = new FakeCalendar { Today = today, Hours = hours } };
            bench.PowerOn();
            Safety safety = new Safety(bench.Device);
            for (int question = 1; question <= (int)Caution.Thinners; question *= 2)
            {
                safety.Answer((Caution)question, false);
            }

            Assert.AreEqual((int)Caution.None, (int)safety.ToAsk(Safety.All));
            return bench;
        }
    }
}
