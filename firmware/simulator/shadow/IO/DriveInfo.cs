using AcuTimer.Board;

namespace System.IO
{
    /// <summary>The one drive of the board, <c>I:\</c>.</summary>
    internal sealed class DriveInfo
    {
        public DriveInfo(string driveName)
        {
            Name = Path.GetPathRoot(Path.GetFullPath(driveName));
            Refresh();
        }

        public DriveType DriveType { get; set; }

        public string Name { get; set; }

        public long TotalSize { get; set; }

        public static DriveInfo[] GetDrives() => new[] { new DriveInfo(Flash.Root) };

        public static string[] GetFileSystems() => new[] { "LITTLEFS" };

        /// <summary>There is no slot.</summary>
        public static void MountRemovableVolumes()
        {
        }

        public void Format(string fileSystem, uint parameter) =>
            throw new NotSupportedException("Formatting is not simulated.");

        public void Refresh()
        {
            DriveType = DriveType.Fixed;
            TotalSize = SimulatedBoard.Current.Flash.Capacity;
        }
    }
}
