using System;
using AcuTimer.Core.Display;
using AcuTimer.Core.Routines;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Routines
{
    [TestClass]
    public class SafetyQuestionTests
    {
        private const SafetyEffect Yes =
            SafetyEffect.Locks | SafetyEffect.Drops | SafetyEffect.Waits | SafetyEffect.Lightens;

        [TestMethod]
        public void EveryQuestionHasAnEffectAndAllItsWordsInTheirRoom()
        {
            Caution doing = SafetyQuestion.With(Yes);
            Caution locks = SafetyQuestion.With(SafetyEffect.Locks);
            int[] room = { 10, 21, 21, 21, 14 };
            for (int i = 0; i < SafetyQuestion.Count(CautionSet.Questions); i++)
            {
                Caution question = SafetyQuestion.At(CautionSet.Questions, i);
                string words = SafetyQuestion.Words(question);
                Assert.IsTrue((question & doing) != Caution.None, words);
                for (int part = 0; part < room.Length; part++)
                {
                    Check(words, part, 1, room[part]);
                }

                bool lockedBy = (question & locks) != Caution.None;
                Check(words, SafetyQuestion.Said, 1, lockedBy ? 9 : 21);
                int last = SafetyQuestion.Said + (lockedBy ? 4 : 1);
                for (int part = SafetyQuestion.Said + 1; part <= last; part++)
                {
                    Check(words, part, lockedBy ? 1 : 0, 21);
                }

                Assert.AreEqual(last, Bars(words), words);
            }
        }

        [TestMethod]
        public void WhatNeedsADoctorNowLocks()
        {
            Assert.IsTrue((SafetyQuestion.With(SafetyEffect.Care) & ~SafetyQuestion.With(SafetyEffect.Locks)) == Caution.None);
        }

        [TestMethod]
        public void TheWelcomeSaysHowManyQuestionsComeAtFirst()
        {
            string[] numbers = { "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine" };
            int count = SafetyQuestion.Count(CautionSet.Questions);
            Assert.IsTrue(SafetyQuestion.Welcome.IndexOf(", " + numbers[count] + " questions") > 0);
        }

        [TestMethod]
        public void WhatIsNoQuestionHasNoWords()
        {
            Assert.ThrowsException(typeof(InvalidOperationException), () => SafetyQuestion.Words(Caution.Tender));
            Assert.ThrowsException(typeof(InvalidOperationException), () => SafetyQuestion.Words(Caution.Clot | Caution.Wound));
        }

        private static void Check(string words, int part, int least, int most)
        {
            int at = Joined.At(words, part);
            int end = words.IndexOf('\n', at);
            int length = (end < 0 ? words.Length : end) - at;
            Assert.IsTrue(length >= least && length <= most, words);
        }

        private static int Bars(string words)
        {
            int bars = 0;
            for (int i = 0; i < words.Length; i++)
            {
                bars += words[i] == '\n' ? 1 : 0;
            }

            return bars;
        }
    }
}
