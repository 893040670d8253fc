using AcuTimer.Core.Routines;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Routines
{
    [TestClass]
    public class TechniqueTableTests
    {
        private const TechniqueNature Work =
            TechniqueNature.Steady | TechniqueNature.Circles | TechniqueNature.Beats | TechniqueNature.Cycles;

        [TestMethod]
        public void EveryNumberIsATechniqueWithOneKindOfWorkAndItsWordsOrNone()
        {
            int techniques = 0;
            for (int i = 0; i <= TableFormat.Manner.TechniqueMask; i++)
            {
                TechniqueNature nature = TechniqueTable.NatureOf((Technique)i);
                if (nature == TechniqueNature.None)
                {
                    continue;
                }

                TechniqueNature work = nature & Work;
                Assert.IsTrue(work != TechniqueNature.None && (work & (work - 1)) == 0, "one kind");
                string on = Word((Technique)i, false);
                string off = Word((Technique)i, true);
                Assert.AreEqual((work & (TechniqueNature.Cycles | TechniqueNature.Circles)) != 0, on != off, on);
                Assert.AreEqual(techniques, i, "without a gap");
                techniques++;
            }

            Assert.AreEqual((int)Technique.Breathe + 1, techniques);
            Assert.AreEqual(2 * techniques * TechniqueTable.Cell, TechniqueTable.Words.Length);
        }

        [TestMethod]
        public void OnlyBreathingIsWithoutTouch()
        {
            for (Technique technique = 0; technique <= Technique.Breathe; technique++)
            {
                bool touch = (TechniqueTable.NatureOf(technique) & TechniqueNature.Touch) != 0;
                Assert.AreEqual(technique != Technique.Breathe, touch);
            }
        }

        /// <summary>A word of at most ten capitals: what follows it in its cell is blank.</summary>
        private static string Word(Technique technique, bool off)
        {
            string cell = TechniqueTable.Words.Substring(TechniqueTable.WordAt(technique, off), TechniqueTable.Cell);
            int end = cell.IndexOf('\n');
            Assert.IsTrue(end > 0 && cell.Substring(end + 1).Trim().Length == 0, cell);
            return cell.Substring(0, end);
        }
    }
}
