namespace AcuTimer.Core.Screens.Kinds
{
    /// <summary>Screens that others lead to.</summary>
    public enum ScreenKind : byte
    {
        /// <summary>Name and version, after power-on and after a factory reset.</summary>
        Boot,

        /// <summary>Whether to go on with the session that was cut off.</summary>
        Resume,

        /// <summary>The routines.</summary>
        List,

        /// <summary>The routine at which the list stands, more closely.</summary>
        Detail,

        /// <summary>The session that is prepared.</summary>
        Running,

        /// <summary>How the session went that is over.</summary>
        Done,

        /// <summary>What can be set.</summary>
        Settings,

        /// <summary>The safety answers.</summary>
        Answers,

        /// <summary>What the device knows of itself.</summary>
        About,

        /// <summary>The cell's voltage, to be compared.</summary>
        BatteryTrim,

        /// <summary>The self-test of the motor.</summary>
        MotorTest,

        /// <summary>The self-test of the buttons.</summary>
        ButtonsTest,

        /// <summary>The self-test of the storage.</summary>
        StorageTest,

        /// <summary>The self-test of the battery.</summary>
        BatteryTest,
    }
}
