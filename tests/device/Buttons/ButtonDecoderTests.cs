using AcuTimer.Core.Buttons;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Buttons
{
    [TestClass]
    public class ButtonDecoderTests
    {
        [TestMethod]
        public void APressActsWhenTheButtonGoesDown()
        {
            ButtonDecoder decoder = new ButtonDecoder();
            Assert.AreEqual((int)ButtonGesture.Press, (int)decoder.OnEdge(Button.Ok, true, 0));
            Assert.AreEqual((int)Button.Ok, (int)decoder.Button);
            Assert.AreEqual((int)ButtonGesture.None, (int)decoder.OnEdge(Button.Ok, false, 100000));
        }

        [TestMethod]
        public void BouncesAreIgnored()
        {
            ButtonDecoder decoder = new ButtonDecoder();
            decoder.OnEdge(Button.Next, true, 0);
            decoder.OnEdge(Button.Next, false, 2000);
            Assert.AreEqual((int)ButtonGesture.None, (int)decoder.OnEdge(Button.Next, true, 3000));
        }

        [TestMethod]
        public void ALongPressIsSaidOnce()
        {
            ButtonDecoder decoder = new ButtonDecoder();
            decoder.OnEdge(Button.Ok, true, 1000);
            Assert.AreEqual(801000L, decoder.NextDue);
            Assert.AreEqual((int)ButtonGesture.None, (int)decoder.OnTime(800999));
            Assert.AreEqual((int)ButtonGesture.Long, (int)decoder.OnTime(801000));
            Assert.IsTrue(decoder.Mark());
            Assert.AreEqual((int)ButtonGesture.None, (int)decoder.OnTime(900000));
            Assert.AreEqual(1000L + (ButtonDecoder.StuckMs * 1000L), decoder.NextDue);
            decoder.OnEdge(Button.Ok, false, 901000);
            Assert.AreEqual(long.MaxValue, decoder.NextDue);
        }

        [TestMethod]
        public void AFullQueueLosesTheNewest()
        {
            ButtonEdges queue = new ButtonEdges();
            int kept = 0;
            for (int i = 0; i < 100; i++)
            {
                kept += queue.Put(Button.Back, i % 2 == 0, i) ? 1 : 0;
            }

            Assert.AreEqual(32, kept);
            Assert.IsTrue(queue.Take());
            Assert.AreEqual(0L, queue.At);
        }
    }
}
