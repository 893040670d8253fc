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
                string on = TechniqueTable.WordOf((Technique)i, false);
                string off = TechniqueTable.WordOf((Technique)i, true);
                if (nature == TechniqueNature.None)
                {
                    Assert.IsNull(on);
                    Assert.IsNull(off);
                    continue;
                }

                TechniqueNature work = nature & Work;
                Assert.IsTrue(work != TechniqueNature.None && (work & (work - 1)) == 0, "one kind");
                Assert.IsTrue(on.Length > 0 && on.Length <= 10 && off.Length > 0 && off.Length <= 10, on);
                Assert.AreEqual((work & (TechniqueNature.Cycles | TechniqueNature.Circles)) != 0, on != off, on);
                Assert.AreEqual(techniques, i, "without a gap");
                techniques++;
            }

            Assert.AreEqual((int)Technique.Breathe + 1, techniques);
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
    }
}
