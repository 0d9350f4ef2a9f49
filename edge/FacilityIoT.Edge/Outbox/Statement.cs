using Microsoft.Data.Sqlite;

namespace FacilityIoT.Edge.Outbox;

/// <summary>A prepared statement with parameters $1, $2 … ; lives as long as its connection.</summary>
internal sealed class Statement
{
    private readonly SqliteCommand command;

#pragma warning disable CA2100 // The text is a constant of the caller.
    public Statement(SqliteConnection connection, string sql, int parameters)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${i}") });
        }
    }
#pragma warning restore CA2100

    public void Run(params ReadOnlySpan<object> values)
    {
        Bind(values);
        command.ExecuteNonQuery();
    }

    public SqliteDataReader Query(params ReadOnlySpan<object> values)
    {
        Bind(values);
        return command.ExecuteReader();
    }

    /// <summary>The first column of the first row; null for no row or NULL.</summary>
    public long? Scalar(params ReadOnlySpan<object> values)
    {
        Bind(values);
        return command.ExecuteScalar() as long?;
    }

    private void Bind(ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }
    }
}
