using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AcuTimer.Board;

/// <summary>
/// Bytes that something takes in the device's managed heap, which deals in blocks of 12: a block for an object and one a field,
/// whatever its type; 20 bytes for an array and its elements behind them, a block each where they are references.
/// </summary>
public static class DeviceSize
{
    /// <summary>One block.</summary>
    public const int Block = 12;

    /// <summary>What an array has before its elements: a block, their number and their type (CLR_RT_HeapBlock_Array of the interpreter).</summary>
    private const int ArrayHead = Block + 8;

    private const int DelegateBlocks = 3;
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Objects of the packages, whose stand-ins look different: by the fields in the packages' sources, what they hold included.</summary>
    private static readonly Dictionary<string, int> Packages = new()
    {
        ["Iot.Device.Ssd13xx.Ssd1306"] = 1_380,
        ["System.Device.I2c.I2cDevice"] = 144,
        ["System.Device.I2c.I2cConnectionSettings"] = 48,
        ["System.Device.Gpio.GpioController"] = 48,
        ["System.Device.Gpio.GpioPin"] = 120,
        ["System.Device.Pwm.PwmChannel"] = 96,
        ["System.Device.Adc.AdcController"] = 36,
        ["System.Device.Adc.AdcChannel"] = 48,
        ["System.Threading.AutoResetEvent"] = 24,
        ["System.Threading.Timer"] = 48,
        ["System.IO.FileStream"] = 156,
    };

    private static readonly ConditionalWeakTable<Type, object> Known = new();

    /// <summary>Of one object or array; what it refers to is not counted.</summary>
    public static int Of(object one) => one switch
    {
        Array array => Array(array.Length, array.GetType().GetElementType()!),
        Delegate => DelegateBlocks * Block,
        string text => Block * (1 + ((text.Length + Block) / Block)),
        _ => (int)Known.GetValue(one.GetType(), type => Object(type)),
    };

    /// <summary>Of an object of this type.</summary>
    public static int Object(Type type) => Packages.TryGetValue(type.FullName!, out var bytes) ? bytes : Block * (1 + Fields(type).Count());

    /// <summary>A class of the packages, not of the firmware.</summary>
    public static bool IsOfPackages(Type type) => Packages.ContainsKey(type.FullName!);

    /// <summary>The fields of an object, those of its bases too.</summary>
    public static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var t = type; t is not null && t != typeof(object); t = t.BaseType)
        {
            foreach (var field in t.GetFields(Own))
            {
                yield return field;
            }
        }
    }

    private static int Array(int length, Type element)
    {
        var size = element.IsPrimitive ? element == typeof(bool) ? 1 : element == typeof(char) ? 2 : Marshal.SizeOf(element)
            : element.IsEnum ? Marshal.SizeOf(Enum.GetUnderlyingType(element))
            : Block;
        return Block * ((ArrayHead + (length * size) + Block - 1) / Block);
    }
}
