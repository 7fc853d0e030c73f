#include "document/person.h"

#include <QSettings>

namespace breakeven::ui {

namespace {

constexpr const char* setting = "author";

} // namespace

QString personName() { return QSettings().value(setting).toString(); }

void setPersonName(const QString& name) { QSettings().setValue(setting, name.trimmed()); }

} // namespace breakeven::ui
