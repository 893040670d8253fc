using System;
using System.IO;
using AcuTimer.Core.Routines;

namespace AcuTimer.Esp32
{
    /// <summary>Reads the routine table that was put into the internal storage over USB.</summary>
    public static class TableFile
    {
        /// <summary>Where nanoff's file deployment puts it.</summary>
        public const string Path = "I:\\routines.new";

        /// <summary>Opens the file's table.</summary>
        /// <param name="table">Takes the table when there is one without fault.</param>
        /// <returns>None; Missing when there is no file; else why it is refused.</returns>
        public static TableError Read(RoutineTable table)
        {
            try
            {
                return File.Exists(Path) ? Open(table) : TableError.Missing;
            }
            catch (Exception)
            {
                return TableError.Storage;
            }
        }

        private static TableError Open(RoutineTable table)
        {
            using (FileStream stream = new FileStream(Path, FileMode.Open, FileAccess.Read))
            {
                long length = stream.Length;
                if (length > Limits.TableBytes)
                {
                    return TableError.Length;
                }

                byte[] bytes = new byte[(int)length];
                return ReadAll(stream, bytes) ? table.Open(bytes, bytes.Length) : TableError.Truncated;
            }
        }

        private static bool ReadAll(FileStream stream, byte[] bytes)
        {
            int done = 0;
            while (done < bytes.Length)
            {
                int read = stream.Read(bytes, done, bytes.Length - done);
                if (read <= 0)
                {
                    return false;
                }

                done += read;
            }

            return true;
        }
    }
}
