using System;
using AcuTimer.Core.Haptics;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Haptics
{
    [TestClass]
    public class SignalTableTests
    {
        [TestMethod]
        public void EverySignalKeepsTheLimits()
        {
            byte[] shapes = SignalTable.Shapes();
            for (int i = 0; i < (int)Signal.Count; i++)
            {
                Check(shapes, shapes[i], SignalTable.NameOf((Signal)i));
            }
        }

        [TestMethod]
        public void SixSignalsBesidesThePacingBeats()
        {
            // Three beats; a turn rises or falls and is one signal; pocket mode has its own two instead; and Stop answers a press.
            Assert.AreEqual(6, (int)Signal.Count - 3 - 1 - 2 - 1);
            Assert.AreEqual((int)Signal.PocketFall, (int)Signal.Count - 1);
        }

        [TestMethod]
        public void EverySignalHasAnotherName()
        {
            for (int i = 0; i < (int)Signal.Count; i++)
            {
                Assert.IsTrue(SignalTable.NameOf((Signal)i).Length <= 21);
                for (int j = 0; j < i; j++)
                {
                    Assert.AreNotEqual(SignalTable.NameOf((Signal)j), SignalTable.NameOf((Signal)i));
                }
            }
        }

        [TestMethod]
        public void WhatIsNoSignalIsRefused()
        {
            Assert.ThrowsException(typeof(InvalidOperationException), () => SignalTable.NameOf(Signal.Count));
        }

        private static void Check(byte[] shapes, int at, string name)
        {
            int pulse = 0;
            Assert.IsTrue(at > SignalTable.Nothing && shapes[at + 1] > 0, name);
            for (int i = at; shapes[i] > 0; i += 2)
            {
                int length = shapes[i] * 10;
                bool last = shapes[i + 2] == 0;
                Assert.IsTrue(shapes[i + 1] <= HapticLimits.FullDuty, name);
                Assert.IsTrue(shapes[i + 1] > 0 || (length >= HapticLimits.GapMinMs && !last), name);
                pulse = shapes[i + 1] > 0 ? pulse + length : 0;
                bool ends = last || shapes[i + 3] == 0;
                Assert.IsTrue(pulse <= HapticLimits.PulseMaxMs, name);
                Assert.IsTrue(pulse == 0 || !ends || pulse >= HapticLimits.PulseMinMs, name);
            }
        }
    }
}
