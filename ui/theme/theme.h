#pragma once

#include <QPalette>

class QApplication;

namespace breakeven::ui {

enum class Appearance { system, light, dark };

/// Dresses the application: Fusion with our palette, type and a restrained style sheet. Remembers what the
/// system asked for before, so that `Appearance::system` can follow it.
class Theme {
public:
    explicit Theme(QApplication& application);

    void apply(Appearance appearance);
    Appearance appearance() const { return appearance_; }

    /// Makes type and what holds it `percent` of the usual size, at once.
    void setTextSize(int percent);

private:
    QApplication& application_;
    QPalette systemPalette_;
    Appearance appearance_ = Appearance::system;
};

} // namespace breakeven::ui
