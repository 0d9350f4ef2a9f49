namespace FacilityIoT.Demo.People;

/// <summary>A place on the map, degrees WGS 84.</summary>
internal readonly record struct Coordinates(double Latitude, double Longitude)
{
    /// <summary>Where the teams are at home. The estate is made up, and so is where it lies.</summary>
    public static Coordinates Base { get; } = new(31.2304, 121.4737);

    /// <summary>Sites a kilometre or two apart, areas of one some thirty metres.</summary>
    public static Coordinates Of(int site, int area) => new(Math.Round(Base.Latitude + (site * 0.012) + (area * 0.0003), 5), Math.Round(Base.Longitude + (site * 0.009), 5));
}
