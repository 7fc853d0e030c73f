#pragma once

#include <QString>
#include <vector>

namespace breakeven::ui {

/// A sample health economy that comes with the program.
struct Sample {
    QString code;  ///< the folder's name: "cumbria"
    QString title; ///< "Cumbria and Northumberland"
    QString folder;
};

/// The samples, from where the program is installed or, in a build folder, from the sources beside it.
std::vector<Sample> samples();

/// The sample of a code; an empty folder if there is none.
Sample sample(const QString& code);

/// A guide such as "user-guide.md"; blank if it is not there.
QString guideFile(const QString& name);

} // namespace breakeven::ui
