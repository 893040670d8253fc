namespace AcuTimer.Core.Ports
{
    /// <summary>The vibration motor's pin. No member throws.</summary>
    public interface IMotor
    {
        /// <summary>Drives the motor.</summary>
        /// <param name="percent">Duty, 0-100; 0 is off.</param>
        /// <returns>False when the pin did not take it.</returns>
        bool SetDuty(int percent);
    }
}
