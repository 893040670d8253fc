using AcuTimer.Core.Routines;
using AcuTimer.Core.Settings;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;
using AcuTimer.Device.Tests.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Device
{
    /// <summary>When the safety questions come again, with a date and without one.</summary>
    [TestClass]
    public class AskingAgainTests
    {
        private const int Monday = 9500;

        /// <summary>
        /// The rows of the table in firmware/README.md: day and hours at the answers, whether the power was lost, whether the
        /// board slept besides, day and hours when a routine is begun, and whether the questions come.
        /// </summary>
        private static readonly int[] Rows =
        {
            Monday, 0, 0, 0, Monday, 0, 0,
            Monday, 0, 0, 0, Monday + 6, 0, 0,
            Monday, 0, 0, 0, Monday + 7, 0, 1,
            Monday, 0, 0, 0, Monday - 1, 0, 1,
            Monday, 0, 0, 1, Monday + 6, 0, 0,
            Monday, 0, 1, 0, Monday + 6, 0, 0,
            Monday, 0, 1, 0, 0, 1, 1,
            Monday, 0, 1, 1, 0, 1, 1,
            0, 30, 0, 0, 0, 30, 0,
            0, 30, 0, 1, 0, 30 + (6 * 24), 0,
            0, 30, 0, 1, 0, 30 + (7 * 24), 1,
            0, 30, 0, 0, 0, 3, 1,
            0, 0, 1, 0, 0, 0, 1,
            0, 0, 1, 1, 0, 0, 1,
            0, 30, 1, 1, 0, 50, 1,
            0, 30, 0, 0, Monday, 0, 1,
            Monday, 0, 0, 0, 0, 30, 1,
        };

        [TestMethod]
        public void EachRowOfTheTable()
        {
            for (int row = 0; row < Rows.Length; row += 7)
            {
                FakeStore store = new FakeStore();
                HandheldBench bench = Start(store, true, Rows[row], Rows[row + 1]);
                Answer(bench);
                bench.Device.Place.Save();
                if (Rows[row + 2] != 0)
                {
                    bench = Start(store, false, Rows[row + 4], 0);
                    bench.Device.Place.Save();
                }

                if (Rows[row + 3] != 0)
                {
                    bench = Start(store, true, Rows[row + 4], Rows[row + 5]);
                }

                FakeCalendar calendar = (FakeCalendar)bench.Calendar;
                calendar.Today = Rows[row + 4];
                calendar.Hours = Rows[row + 5];
                Caution asked = Answers(bench).ToAsk(CautionSet.Questions);
                Assert.AreEqual(Rows[row + 6] != 0 ? (int)CautionSet.Questions : 0, (int)asked, "row");
            }
        }

        [TestMethod]
        public void AfterALossOfPowerTheyComeOnceHoweverOftenTheBoardSleepsThen()
        {
            FakeStore store = new FakeStore();
            Answer(Start(store, true, 0, 0));
            HandheldBench bench = Start(store, false, 0, 0);
            for (int sleep = 0; sleep < 3; sleep++)
            {
                bench.Device.Place.Save();
                bench = Start(store, true, 0, 1 + sleep);
                Assert.AreEqual((int)CautionSet.Questions, (int)Answers(bench).ToAsk(CautionSet.Questions));
            }

            Answer(bench);
            for (int sleep = 0; sleep < 3; sleep++)
            {
                bench.Device.Place.Save();
                bench = Start(store, true, 0, 5 + sleep);
                Assert.AreEqual((int)Caution.None, (int)Answers(bench).ToAsk(CautionSet.Questions));
            }
        }

        [TestMethod]
        public void ALossOfPowerEndsTheDayOfTheHistoryAndLeavesTheSessionThatWasCutOff()
        {
            FakeStore store = new FakeStore();
            HandheldBench bench = Start(store, true, 0, 2);
            Answer(bench);
            bench.Device.Memory.History.Add(History.Key(bench.Device.Table, 1), 0);
            bench.Device.Memory.History.Save();
            bench.RunFor(3000);
            bench.Press(AcuTimer.Core.Buttons.Button.Ok);
            bench.Start();
            bench.RunFor(10000);
            for (int life = 0; life < 3; life++)
            {
                bench = Start(store, life == 2, 0, 3);
                Assert.AreEqual(0, bench.Device.Memory.History.Today(bench.Device.Table, 1));
                Assert.AreEqual(1, bench.Device.Memory.History.Days);
                Assert.IsTrue(bench.Device.Memory.Snapshot.Load(), "the place is kept");
                Assert.AreEqual((int)bench.Device.Memory.History.Number, (int)bench.Device.Memory.Snapshot.Place.HistoryNumber, "and not taken for counted");
            }
        }

        [TestMethod]
        public void WithoutACalendarTheAnswersHoldWhileThePowerLasts()
        {
            HandheldBench bench = new HandheldBench();
            bench.PowerOn();
            Answer(bench);
            Assert.AreEqual((int)Caution.None, (int)Answers(bench).ToAsk(CautionSet.Questions));
        }

        private static HandheldBench Start(FakeStore store, bool woken, int today, int hours)
        {
            HandheldBench bench = new HandheldBench { Store = store, Calendar = new FakeCalendar { Today = today, Hours = hours } };
            bench.Power.WokenByButton = woken;
            bench.PowerOn();
            return bench;
        }

        private static SafetyAnswers Answers(HandheldBench bench)
        {
            return bench.Device.Safety;
        }

        private static void Answer(HandheldBench bench)
        {
            SafetyAnswers safety = Answers(bench);
            for (int i = 0; i < SafetyQuestion.Count(CautionSet.Questions); i++)
            {
                safety.Answer(SafetyQuestion.At(CautionSet.Questions, i), false);
            }

            Assert.AreEqual((int)Caution.None, (int)safety.ToAsk(CautionSet.Questions));
            safety.Save();
        }
    }
}
