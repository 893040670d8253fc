// AcuTimer's case: a flat box with a window, three keys below it, a motor seat in the back wall that touches
// the body, a belt clip and two eyes for a cord. Millimetres. Renders and print settings: README.md beside this file.

part = "all";        // "body", "lid", "keys", "clip", or "all" for the picture
cut = false;         // shows the inside
exploded = true;     // parts apart, in the picture of all

// What goes in. Measure yours: modules differ by half a millimetre.
board = [53, 23, 8];       // HUZZAH32: 51 x 23 mm, 7 with its cell connector
panel = [27.8, 27.8, 4.5]; // 0.96" module, pins included in the depth
window = [24, 13];         // lit area 21.7 x 10.9, and a margin
window_up = 2.2;           // the lit area sits above the module's middle
cell = [52, 31, 6];        // 500 mAh "603450" is 50 x 34 x 6, "503048" is 48 x 30 x 5
motor_d = 10.2;            // 10 mm coin
motor_h = 3.2;
key = [13, 10];            // a key's face: wide enough for a thumb
key_gap = 2.5;
travel = 0.6;              // of a tactile switch: 0.25 mm, and room
switch_h = 8;              // tactile switch 6 x 6 mm, from the perfboard to its button's top
perfboard_h = 1.6;

wall = 2;
floor_ = 2;
web = 0.8;                 // the wall over the motor: thin, so that it is felt
gap = 0.25;                // between printed parts
r = 7;                     // corners: nothing sharp against the body
shelf = cell[2] + 2;
inner = [58, 68, shelf + perfboard_h + switch_h + 1.4];
outer = [inner[0] + 2 * wall, inner[1] + 2 * wall, inner[2] + floor_];
lid_h = 2.4;
screw = 1.7;               // self-tapping 2 x 6 mm
post = 5.5;

panel_at = [0, 14];
keys_y = -17;

$fn = 48;

module rounded(size, radius, height) {
    linear_extrude(height)
        offset(radius) offset(-radius) square([size[0], size[1]], center = true);
}

// The body: the back, which lies on the skin or the cloth, is z = 0.
module shell() {
    hull() {
        translate([0, 0, 1.5]) rounded(outer, r, outer[2] - 1.5);
        rounded([outer[0] - 3, outer[1] - 3], r - 1.5, outer[2]);
    }
}

module posts(hole) {
    for (x = [-1, 1], y = [-1, 1])
        translate([x * (inner[0] / 2 - post / 2 + 0.5), y * (inner[1] / 2 - post / 2 + 0.5), 0])
            difference() {
                cylinder(d = post, h = outer[2]);
                if (hole) translate([0, 0, outer[2] - 9]) cylinder(d = screw, h = 10);
            }
}

// The seat presses the motor's face against the thin wall; the clip's ribs stay clear of it.
module motor_seat() {
    difference() {
        cylinder(d = motor_d + 2 * 1.6, h = web + motor_h + 1.2);
        translate([0, 0, web]) cylinder(d = motor_d, h = 10);
        translate([0, -1.5, web]) cube([20, 3, 10]);
    }
}

module body() {
    difference() {
        union() {
            difference() {
                shell();
                translate([0, 0, floor_]) rounded(inner, r - wall, outer[2]);
            }
            intersection() { posts(true); shell(); }
            translate([0, 20, 0]) motor_seat();
            // Ledges that carry the perfboard above the cell.
            for (x = [-1, 1], y = [-25, 3]) translate([x * (inner[0] / 2 - 1), y, floor_ + shelf / 2]) cube([3, 12, shelf], center = true);
        }
        // The wall over the motor, from the inside.
        translate([0, 20, web]) cylinder(d = motor_d, h = 20);
        // USB on the right side, the switch on the left.
        translate([outer[0] / 2 - wall - 1, -8, floor_ + cell[2] + 5]) cube([wall + 2, 13, 8]);
        translate([-outer[0] / 2 - 1, -6, floor_ + cell[2] + 6]) cube([wall + 2, 9, 4.5]);
        // Two eyes for a neck cord or a strap.
        for (x = [-1, 1]) translate([x * 12, outer[1] / 2 + 1, outer[2] - 6]) rotate([90, 0, 0]) {
            cylinder(d = 3.2, h = wall + 2);
        }
        // The clip's two screws.
        for (x = [-1, 1]) translate([x * 9, -22, -1]) cylinder(d = 2.3, h = floor_ + 2);
    }
}

module lid() {
    difference() {
        union() {
            rounded(outer, r, lid_h);
            translate([0, 0, -1.6]) difference() {
                rounded([inner[0] - 2 * gap, inner[1] - 2 * gap], r - wall, 1.8);
                translate([0, 0, -1]) rounded([inner[0] - 3, inner[1] - 3], r - wall, 4);
                posts_room();
            }
            // Frame that holds the panel.
            translate([panel_at[0], panel_at[1], -2.5]) difference() {
                rounded([panel[0] + 3, panel[1] + 3], 1, 2.7);
                translate([0, 0, -1]) rounded([panel[0] + 2 * gap, panel[1] + 2 * gap], 0.5, 4);
            }
        }
        translate([panel_at[0], panel_at[1] + window_up, -5]) {
            hull() {
                translate([0, 0, 5 + lid_h]) rounded([window[0] + 4, window[1] + 4], 2, 0.1);
                translate([0, 0, 5]) rounded(window, 1, 0.1);
            }
            rounded(window, 1, 6);
        }
        for (x = [-1, 0, 1]) translate([x * (key[0] + key_gap), keys_y, -5])
            rounded([key[0] + 2 * gap, key[1] + 2 * gap], 2, 20);
        for (x = [-1, 1], y = [-1, 1])
            translate([x * (inner[0] / 2 - post / 2 + 0.5), y * (inner[1] / 2 - post / 2 + 0.5), -5]) {
                cylinder(d = 2.3, h = 20);
                translate([0, 0, 5 + lid_h - 1.2]) cylinder(d1 = 2.3, d2 = 4.4, h = 1.25);
            }
    }
}

module posts_room() {
    for (x = [-1, 1], y = [-1, 1])
        translate([x * (inner[0] / 2 - post / 2 + 0.5), y * (inner[1] / 2 - post / 2 + 0.5), -2]) cylinder(d = post + 1, h = 8);
}

// Three keys on one bar; the middle one is raised and dished, so that it is found without looking.
module keys() {
    for (x = [-1, 0, 1]) translate([x * (key[0] + key_gap), 0, 0]) {
        difference() {
            union() {
                rounded(key, 2, lid_h + travel + (x == 0 ? 1.6 : 0.8));
                rounded([key[0] + 1.6, key[1] + 1.6], 2, 1);
            }
            if (x == 0) translate([0, 0, 22 + lid_h + travel + 0.8]) sphere(d = 44);
        }
    }
    // The bridge bends: it is the spring.
    translate([0, -key[1] / 2 - 1.2, 0.4]) cube([3 * key[0] + 2 * key_gap, 2, 0.8], center = true);
}

module clip() {
    difference() {
        union() {
            translate([-14, 0, 0]) cube([28, 8, 5]);
            translate([-14, 0, 4]) cube([28, 34, 2.2]);
            translate([-14, 31, 3]) rotate([0, 90, 0]) cylinder(d = 3.4, h = 28);
        }
        for (x = [-1, 1]) translate([x * 9, 4, -1]) {
            cylinder(d = 1.7, h = 6);
        }
        translate([-8, 12, 0]) cube([16, 12, 10]);
    }
}

if (part == "body") body();
if (part == "lid") lid();
if (part == "keys") keys();
if (part == "clip") clip();
if (part == "all") difference() {
    union() {
        color("SlateGray") body();
        color("Gainsboro") translate([0, 0, outer[2] + (exploded ? 34 : 0)]) lid();
        color("SteelBlue") translate([0, keys_y, outer[2] - 1 + (exploded ? 14 : 0)]) keys();
        color("DimGray") translate([0, -26, exploded ? -12 : 0]) mirror([0, 0, 1]) clip();
    }
    if (cut) translate([0, -100, -50]) cube([100, 200, 100]);
}
