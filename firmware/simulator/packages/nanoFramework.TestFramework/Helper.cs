using System;

namespace nanoFramework.TestFramework;

public static class Helper
{
    /// <summary>Of a method's attributes, all but TestMethod where rows of data say how it is called.</summary>
    public static object[] RemoveTestMethodIfDataRowExists(object[] attribs)
    {
        var hasRows = Array.Exists(attribs, a => a.GetType() == typeof(DataRowAttribute));
        return hasRows ? Array.FindAll(attribs, a => a.GetType() != typeof(TestMethodAttribute)) : attribs;
    }
}
