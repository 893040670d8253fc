using AcuTimer.Core.Bytes;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Routines
{
    [TestClass]
    public class Crc32Tests
    {
        [TestMethod]
        public void TheStandardCheckValue()
        {
            byte[] digits = { 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39 };
            Assert.AreEqual(0xCBF43926u, ~Crc32.Update(Crc32.Start, digits, 0, digits.Length));
        }

        [TestMethod]
        public void ZerosWithoutABufferOfZeros()
        {
            byte[] zeros = new byte[7];
            Assert.AreEqual(Crc32.Update(Crc32.Start, zeros, 0, 7), Crc32.UpdateZeros(Crc32.Start, 7));
        }
    }
}
