using AcuTimer.Core.Power;
using AcuTimer.Core.Settings;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Power
{
    [TestClass]
    public class IdleTimerTests
    {
        private const long Second = 1000000;

        [TestMethod]
        public void DimsThenDarkensThenMaySleep()
        {
            IdleTimer idle = new IdleTimer(new DeviceSettings { DimSeconds = 30, OffSeconds = 120 });
            idle.Touch(5 * Second);
            Walk(idle, 5, IdleLevel.Bright, 35);
            Walk(idle, 35, IdleLevel.Dim, 125);
            Walk(idle, 125, IdleLevel.Dark, 305);
            Assert.AreEqual((int)IdleLevel.Asleep, (int)idle.Level(305 * Second));
            Assert.AreEqual(long.MaxValue, idle.NextDue(305 * Second));
        }

        [TestMethod]
        public void ATouchBeginsAnew()
        {
            IdleTimer idle = new IdleTimer(new DeviceSettings());
            Assert.AreEqual((int)IdleLevel.Asleep, (int)idle.Level(1000 * Second));
            idle.Touch(1000 * Second);
            Assert.AreEqual((int)IdleLevel.Bright, (int)idle.Level(1000 * Second));
        }

        [TestMethod]
        public void ZeroIsNever()
        {
            IdleTimer idle = new IdleTimer(new DeviceSettings { DimSeconds = 0, OffSeconds = 0 });
            Assert.AreEqual((int)IdleLevel.Bright, (int)idle.Level(100000 * Second));
            Assert.AreEqual(long.MaxValue, idle.NextDue(0));
            idle = new IdleTimer(new DeviceSettings { DimSeconds = 0, OffSeconds = 60 });
            Walk(idle, 0, IdleLevel.Bright, 60);
        }

        [TestMethod]
        public void ThePanelIsDarkForAWhileBeforeSleep()
        {
            IdleTimer idle = new IdleTimer(new DeviceSettings { OffSeconds = 600 });
            Walk(idle, 600, IdleLevel.Dark, 600 + IdleTimer.DarkSeconds);
        }

        [TestMethod]
        public void WhoCouldNotSleepTriesLater()
        {
            IdleTimer idle = new IdleTimer(new DeviceSettings());
            idle.Retry(400 * Second);
            Walk(idle, 400, IdleLevel.Dark, 700);
        }

        private static void Walk(IdleTimer idle, long seconds, IdleLevel level, long until)
        {
            Assert.AreEqual((int)level, (int)idle.Level(seconds * Second));
            Assert.AreEqual(until * Second, idle.NextDue(seconds * Second));
            Assert.AreEqual((int)level, (int)idle.Level((until * Second) - 1));
            Assert.AreNotEqual((int)level, (int)idle.Level(until * Second));
        }
    }
}
