using AcuTimer.Core.Storage;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Storage
{
    [TestClass]
    public class SlotTrailerTests
    {
        private const int Length = 8;

        [TestMethod]
        public void ATrailerFitsItsOwnLengthAndNoOther()
        {
            byte[] file = File();
            Assert.IsTrue(SlotTrailer.Fits(file, Length, Length));
            Assert.IsFalse(SlotTrailer.Fits(file, Length, Length - 1));
            Assert.IsFalse(SlotTrailer.Fits(file, Length, Length + 1));
        }

        [TestMethod]
        public void WhatIsNoTrailerFitsNothing()
        {
            byte[] file = File();
            file[Length] ^= 1;
            Assert.IsFalse(SlotTrailer.Fits(file, Length, Length));
        }

        private static byte[] File()
        {
            byte[] file = new byte[Length + SlotTrailer.Size];
            SlotTrailer.Put(file, Length, 3);
            return file;
        }
    }
}
