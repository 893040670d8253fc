using AcuTimer.Core.Buttons;
using AcuTimer.Device.Tests.Fakes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Buttons
{
    /// <summary>
    /// What fingers do and what it is taken for, as data. An edge is "TIME BUTTON": milliseconds, and a letter, l, o or r, large
    /// for down. A gesture is a letter for its kind, and the button's: p press, t tap, h hold, s squeeze.
    /// </summary>
    [TestClass]
    public class GestureTests
    {
        private const long End = 16000;

        [TestMethod]
        [DataRow("0 O 100 o", "po to")]
        [DataRow("0 O 799 o", "po to")]
        [DataRow("0 O 801 o", "po ho")]
        [DataRow("0 O 60 o 140 O 200 o", "po to po to")]
        [DataRow("0 L 300 l 320 R 500 r", "pl sr")]
        [DataRow("0 L 300 l 340 R 500 r", "pl tl pr tr")]
        public void OneFinger(string edges, string expected)
        {
            Check(edges, expected);
        }

        [TestMethod]
        [DataRow("0 O 100 R 200 o 300 r", "po sr")]
        [DataRow("0 O 100 R 200 r 300 o", "po sr")]
        [DataRow("0 R 100 O 200 o 300 r", "pr so")]
        [DataRow("0 O 50 o 149 R 200 r", "po sr")]
        [DataRow("0 O 50 o 151 R 250 r", "po to pr tr")]
        [DataRow("0 L 160 l 180 R 400 r", "pl sr")]
        [DataRow("0 L 160 l 195 R 400 r", "pl tl pr tr")]
        [DataRow("0 O 100 R 200 r 2000 o", "po sr")]
        [DataRow("0 O 100 R 200 o 2000 r", "po sr")]
        [DataRow("0 L 50 O 100 R 2000 r 2010 l 2020 o", "pl so sr")]
        [DataRow("0 L 50 O 200 l 400 R 500 o 900 r", "pl so sr")]
        [DataRow("0 L 400 R 500 l 700 r", "pl sr")]
        [DataRow("0 L 900 R 1000 r 1100 l", "pl hl sr")]
        [DataRow("0 L 50 R 300 l 300 r 500 O 600 o", "pl sr po to")]
        public void SeveralFingersChooseNothing(string edges, string expected)
        {
            Check(edges, expected);
        }

        [TestMethod]
        [DataRow("100 o", "")]
        [DataRow("0 O 100 o 130 o 400 O 500 o", "po to po to")]
        [DataRow("100 o 120 O 300 o", "po to")]
        [DataRow("0 O 2 o 3 O 900 o", "po ho")]
        [DataRow("0 O 400 o 410 O 900 o", "po ho")]
        [DataRow("0 O 200 o 202 O 204 o", "po to")]
        [DataRow("0 O 900 o 902 O 904 o", "po ho")]
        [DataRow("0 O 500 O 600 o", "po to po to")]
        public void BouncesAndLostEdges(string edges, string expected)
        {
            Check(edges, expected);
        }

        /// <summary>In time or all at once after a turn that came late.</summary>
        private static void Check(string edges, string expected)
        {
            Assert.AreEqual(expected, Play(edges, true), "in time");
            Assert.AreEqual(expected, Play(edges, false), "late");
        }

        private static string Play(string edges, bool inTime)
        {
            ButtonEdges queue = new ButtonEdges();
            FakePins pins = new FakePins();
            ButtonReader reader = new ButtonReader(queue, pins);
            string[] words = edges.Split(' ');
            string said = string.Empty;
            long now = 0;
            for (int i = 0; i < words.Length; i += 2)
            {
                long at = int.Parse(words[i]);
                for (; inTime && now < at; now++)
                {
                    said += Read(reader, now * 1000);
                }

                Put(queue, pins, words[i + 1][0], at * 1000);
            }

            for (now = inTime ? now : End; now <= End; now++)
            {
                said += Read(reader, now * 1000);
            }

            Assert.IsFalse(reader.Held, "every finger is off");
            return said.Length > 0 ? said.Substring(1) : said;
        }

        private static void Put(ButtonEdges queue, FakePins pins, char word, long at)
        {
            const string Buttons = "lorLOR";
            int index = Buttons.IndexOf(word);
            Button button = (Button)(index % ButtonDecoder.Count);
            pins.Put(button, index >= ButtonDecoder.Count);
            queue.Put(button, index >= ButtonDecoder.Count, at);
        }

        private static string Read(ButtonReader reader, long now)
        {
            const string Kinds = " pths";
            const string Buttons = "lor";
            string said = string.Empty;
            while (reader.Read(now))
            {
                said += " " + Kinds[(int)reader.Gesture] + Buttons[(int)reader.Button];
            }

            return said;
        }
    }
}
