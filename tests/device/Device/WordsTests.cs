using System;
using AcuTimer.Core.Haptics;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Device
{
    [TestClass]
    public class WordsTests
    {
        [TestMethod]
        public void EveryErrorOfATableHasItsOwnWords()
        {
            for (TableError error = TableError.None; error <= TableError.Memory; error++)
            {
                string words = TableErrorText.Of(error);
                Assert.IsTrue(words.Length > 0 && words.Length <= 21, words);
                for (TableError other = TableError.None; other < error; other++)
                {
                    Assert.AreNotEqual(TableErrorText.Of(other), words);
                }
            }

            Assert.AreEqual("storage not readable", TableErrorText.Of(TableError.Storage));
            Assert.ThrowsException(typeof(InvalidOperationException), () => TableErrorText.Of(TableError.Memory + 1));
        }

        [TestMethod]
        public void WhatIsNoStrengthIsRefused()
        {
            Assert.AreEqual(100, StrengthLevel.Percent(StrengthLevel.Count - 1));
            Assert.ThrowsException(typeof(InvalidOperationException), () => StrengthLevel.Percent(StrengthLevel.Count));
        }
    }
}
