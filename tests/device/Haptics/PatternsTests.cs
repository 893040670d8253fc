using AcuTimer.Core.Haptics;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Haptics
{
    [TestClass]
    public class PatternsTests
    {
        [TestMethod]
        public void EverySignalKeepsTheLimits()
        {
            for (int i = 0; i < SignalName.Count; i++)
            {
                Check(Patterns.Of((Signal)i), SignalName.Of((Signal)i));
            }
        }

        [TestMethod]
        public void SixSignalsBesidesThePacingBeats()
        {
            // Three beats; a turn rises or falls and is one signal; pocket mode has its own two instead; and Stop answers a press.
            Assert.AreEqual(6, SignalName.Count - 3 - 1 - 2 - 1);
            Assert.AreEqual((int)Signal.PocketFall, SignalName.Count - 1);
        }

        [TestMethod]
        public void EverySignalHasAnotherName()
        {
            for (int i = 0; i < SignalName.Count; i++)
            {
                Assert.IsTrue(SignalName.Of((Signal)i).Length <= 21);
                for (int j = 0; j < i; j++)
                {
                    Assert.AreNotEqual(SignalName.Of((Signal)j), SignalName.Of((Signal)i));
                }
            }
        }

        private static void Check(byte[] pattern, string name)
        {
            int pulse = 0;
            Assert.IsTrue(pattern[1] > 0, name);
            for (int i = 0; i < pattern.Length; i += 2)
            {
                int length = pattern[i] * 10;
                bool last = i + 2 == pattern.Length;
                Assert.IsTrue(pattern[i + 1] <= HapticLimits.FullDuty, name);
                Assert.IsTrue(pattern[i + 1] > 0 || (length >= HapticLimits.GapMinMs && !last), name);
                pulse = pattern[i + 1] > 0 ? pulse + length : 0;
                bool ends = last || pattern[i + 3] == 0;
                Assert.IsTrue(pulse <= HapticLimits.PulseMaxMs, name);
                Assert.IsTrue(pulse == 0 || !ends || pulse >= HapticLimits.PulseMinMs, name);
            }
        }
    }
}
