using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Settings
{
    /// <summary>
    /// The settings as bytes. New fields go to the end: an older record keeps the defaults for them, and an older
    /// firmware does not read them. A value that is out of range is left at what it was.
    /// </summary>
    public static class SettingsRecord
    {
        /// <summary>Bytes that this firmware writes.</summary>
        public const int Size = 19;

        /// <summary>Bytes that a later firmware may write.</summary>
        public const int Capacity = 64;

        private const byte Version = 1;
        private const int StrengthAt = 1;
        private const int TempoAt = 2;
        private const int RampAt = 3;
        private const int ReadyAt = 4;
        private const int BitsAt = 5;
        private const int SoreAt = 6;
        private const int ContrastAt = 7;
        private const int DimAt = 8;
        private const int OffAt = 10;
        private const int AnswersAt = 12;
        private const int AskedAt = 14;
        private const int AskedOnAt = 16;
        private const int AskAgainAt = 18;
        private const int AutoAdvance = 1;
        private const int Partner = 2;
        private const int Flipped = 4;
        private const int Pocket = 8;

        /// <summary>Writes all settings.</summary>
        public static void Write(DeviceSettings settings, byte[] record)
        {
            record[0] = Version;
            record[StrengthAt] = (byte)settings.Strength;
            record[TempoAt] = (byte)settings.TempoPercent;
            record[RampAt] = (byte)settings.RampSeconds;
            record[ReadyAt] = (byte)settings.ReadySeconds;
            record[BitsAt] = (byte)Bits(settings);
            record[SoreAt] = (byte)settings.SoreSide;
            record[ContrastAt] = (byte)settings.Contrast;
            LittleEndian.Put16(record, DimAt, settings.DimSeconds);
            LittleEndian.Put16(record, OffAt, settings.OffSeconds);
            LittleEndian.Put16(record, AnswersAt, (int)settings.Answers);
            LittleEndian.Put16(record, AskedAt, (int)settings.Asked);
            LittleEndian.Put16(record, AskedOnAt, settings.AskedOn);
            record[AskAgainAt] = (byte)settings.AskAgainDays;
        }

        /// <summary>Takes over what the record holds.</summary>
        /// <param name="record">The record, from index 0.</param>
        /// <param name="length">Bytes of it.</param>
        /// <param name="settings">Takes the values.</param>
        /// <returns>False when the record is of another kind; nothing is taken then.</returns>
        public static bool Read(byte[] record, int length, DeviceSettings settings)
        {
            if (length < Size || record[0] != Version)
            {
                return false;
            }

            ReadSession(record, settings);
            ReadDevice(record, settings);
            settings.Answers = (Caution)LittleEndian.U16(record, AnswersAt);
            settings.Asked = (Caution)LittleEndian.U16(record, AskedAt);
            settings.AskedOn = LittleEndian.U16(record, AskedOnAt);
            settings.AskAgainDays = record[AskAgainAt];
            return true;
        }

        private static void ReadSession(byte[] record, DeviceSettings settings)
        {
            settings.Strength = Upto(2, record[StrengthAt], settings.Strength);
            settings.TempoPercent = Tempo(record[TempoAt], settings.TempoPercent);
            settings.RampSeconds = Upto(60, record[RampAt], settings.RampSeconds);
            settings.ReadySeconds = Upto(60, record[ReadyAt], settings.ReadySeconds);
            settings.AutoAdvance = (record[BitsAt] & AutoAdvance) != 0;
            settings.Partner = (record[BitsAt] & Partner) != 0;
            settings.Pocket = (record[BitsAt] & Pocket) != 0;
            settings.SoreSide = record[SoreAt] == (byte)Side.Right ? Side.Right : Side.Left;
        }

        private static void ReadDevice(byte[] record, DeviceSettings settings)
        {
            settings.Flipped = (record[BitsAt] & Flipped) != 0;
            settings.Contrast = record[ContrastAt];
            settings.DimSeconds = Upto(3600, LittleEndian.U16(record, DimAt), settings.DimSeconds);
            settings.OffSeconds = Upto(3600, LittleEndian.U16(record, OffAt), settings.OffSeconds);
        }

        private static int Bits(DeviceSettings settings)
        {
            return (settings.AutoAdvance ? AutoAdvance : 0)
                | (settings.Partner ? Partner : 0)
                | (settings.Flipped ? Flipped : 0)
                | (settings.Pocket ? Pocket : 0);
        }

        private static int Upto(int most, int value, int otherwise)
        {
            return value <= most ? value : otherwise;
        }

        private static int Tempo(int percent, int otherwise)
        {
            return percent == 75 || percent == 100 || percent == 150 || percent == 200 ? percent : otherwise;
        }
    }
}
