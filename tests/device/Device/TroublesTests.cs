using AcuTimer.Core.Device;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Device
{
    [TestClass]
    public class TroublesTests
    {
        [TestMethod]
        public void EachIsShownOnceEachTimeItComes()
        {
            Troubles troubles = new Troubles();
            troubles.Set(Trouble.Button, true);
            troubles.Set(Trouble.Button, true);
            Assert.AreEqual((int)Trouble.Button, (int)troubles.Take());
            Assert.IsFalse(troubles.Pending);
            Assert.IsTrue(troubles.Has(Trouble.Button));
            troubles.Set(Trouble.Button, false);
            troubles.Set(Trouble.Button, true);
            Assert.IsTrue(troubles.Pending);
        }

        [TestMethod]
        public void OneThatWentAwayUnshownIsNotShown()
        {
            Troubles troubles = new Troubles();
            troubles.Set(Trouble.BatteryLow, true);
            troubles.Set(Trouble.BatteryLow, false);
            Assert.AreEqual((int)Trouble.None, (int)troubles.Take());
        }

        [TestMethod]
        public void ARaisedOneIsShownAgain()
        {
            Troubles troubles = new Troubles();
            troubles.Raise(Trouble.BatteryTooLow);
            troubles.Take();
            troubles.Raise(Trouble.BatteryTooLow);
            Assert.AreEqual((int)Trouble.BatteryTooLow, (int)troubles.Take());
        }
    }
}
