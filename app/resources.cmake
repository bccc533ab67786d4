# SPDX-License-Identifier: GPL-3.0-or-later
# What goes into and beside the program: icons and translations inside; fonts and packs in the build folder where the
# built program looks for them (../share/blueheart/fonts, ../packs), and at install under share/blueheart.

set(resources ${PROJECT_SOURCE_DIR}/resources)
set(data_folder ${CMAKE_INSTALL_DATADIR}/blueheart)

# Icons: :/icons/<name>.svg
set(icons
  arrow-counterclockwise arrow-left arrow-repeat arrow-right bar-chart book book-half bookmark box-arrow-right
  box-arrow-up-right box-seam bullseye card-list chat-dots chat-left-text chat-quote check2 check-circle
  check-circle-fill chevron-down chevron-left chevron-right chevron-up circle circle-fill circle-half clipboard clock
  collection dash download easel easel2 envelope exclamation-circle exclamation-triangle eye eye-slash
  file-earmark-pdf files flag folder2-open gear globe grid hand-index heart heart-fill hourglass house incognito
  info-circle journal-bookmark journal-text keyboard layers life-preserver lightbulb link-45deg list lock moon
  moon-stars mortarboard newspaper palette people person person-check play play-fill plus printer question-circle
  quote search shield shield-lock skip-forward sliders star sun telephone translate trash type universal-access upload
  wifi wifi-off x x-lg shift shift-fill lock-fill)
find_path(BH_ICONS house.svg HINTS ${CMAKE_SYSTEM_PREFIX_PATH} PATH_SUFFIXES share/bootstrap-icons/svg
  DOC "Folder of the Bootstrap icons")
if(NOT BH_ICONS)
  message(FATAL_ERROR "The Bootstrap icons are missing; install the package bootstrap-icons.")
endif()
set(icon_files)
foreach(icon ${icons})
  if(NOT EXISTS ${BH_ICONS}/${icon}.svg)
    message(FATAL_ERROR "The icon ${icon}.svg is not in ${BH_ICONS}; it comes with the package bootstrap-icons.")
  endif()
  list(APPEND icon_files ${BH_ICONS}/${icon}.svg)
endforeach()
qt_add_resources(bh_ui icons PREFIX /icons BASE ${BH_ICONS} FILES ${icon_files})

# Translations: :/i18n/blueheart_<language>.qm; English holds the plural forms only
set(languages fr)
set(translation_files ${PROJECT_SOURCE_DIR}/translations/blueheart_en.ts)
foreach(language ${languages})
  list(APPEND translation_files ${PROJECT_SOURCE_DIR}/translations/blueheart_${language}.ts)
endforeach()
set_source_files_properties(${translation_files} PROPERTIES OUTPUT_LOCATION ${CMAKE_CURRENT_BINARY_DIR}/i18n)
qt_add_lrelease(bh_ui TS_FILES ${translation_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(bh_ui i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}/i18n FILES ${qm_files})

set(lupdate Qt6::lupdate -silent -no-obsolete -locations none -extensions h,cpp ${CMAKE_CURRENT_SOURCE_DIR})
list(POP_FRONT translation_files english_file)
add_custom_target(update_translations
  COMMAND ${lupdate} -ts ${translation_files}
  COMMAND ${lupdate} -pluralonly -ts ${english_file}
  COMMENT "Collecting the texts of the program into translations" VERBATIM)

# Fonts: shipped beside the program, so that it looks and measures the same everywhere
function(bh_font package)
  foreach(name ${ARGN})
    find_file(BH_FONT_${name} ${name}.ttf HINTS ${CMAKE_SYSTEM_PREFIX_PATH} PATH_SUFFIXES share/fonts/truetype/noto)
    if(NOT BH_FONT_${name})
      message(FATAL_ERROR "The font ${name}.ttf is missing; install the package ${package}.")
    endif()
    list(APPEND font_files ${BH_FONT_${name}})
  endforeach()
  set(font_files ${font_files} PARENT_SCOPE)
endfunction()
bh_font(fonts-noto-core NotoSans-Regular NotoSans-Bold NotoSans-Italic)
bh_font(fonts-noto-ui-core NotoSansArabicUI-Regular NotoSansArabicUI-Bold)
list(APPEND font_files ${resources}/fonts/LICENCE.txt)

set(built_data)
foreach(file ${font_files})
  cmake_path(GET file FILENAME name)
  set(copy ${PROJECT_BINARY_DIR}/share/blueheart/fonts/${name})
  add_custom_command(OUTPUT ${copy} COMMAND ${CMAKE_COMMAND} -E copy ${file} ${copy} DEPENDS ${file} VERBATIM)
  list(APPEND built_data ${copy})
endforeach()
install(FILES ${font_files} DESTINATION ${data_folder}/fonts)

# Packs: every folder of resources/packs becomes one file; the same content gives the same bytes
file(GLOB pack_folders CONFIGURE_DEPENDS LIST_DIRECTORIES true ${resources}/packs/*)
foreach(folder ${pack_folders})
  if(NOT IS_DIRECTORY ${folder})
    continue()
  endif()
  cmake_path(GET folder FILENAME name)
  file(GLOB_RECURSE pack_files CONFIGURE_DEPENDS ${folder}/*) # sorted
  list(FILTER pack_files EXCLUDE REGEX "(/\\.[^/]*|~)$")
  set(names ${pack_files})
  list(TRANSFORM names REPLACE "^.*/packs/${name}/" "")
  # The index first, then the modules: who reads from the start finds what a pack cannot do without.
  set(module_names ${names})
  list(FILTER module_names INCLUDE REGEX "^modules/")
  list(FILTER names EXCLUDE REGEX "^(modules/|pack.json$)")
  list(PREPEND names pack.json ${module_names})
  list(JOIN names "\n" names)
  set(pack_list ${CMAKE_CURRENT_BINARY_DIR}/${name}.files)
  file(CONFIGURE OUTPUT ${pack_list} CONTENT "${names}\n" @ONLY)
  set(pack ${PROJECT_BINARY_DIR}/packs/${name}.bhpack)
  add_custom_command(OUTPUT ${pack}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/packs
    COMMAND ${CMAKE_COMMAND} -E rm -f ${pack}
    COMMAND ${CMAKE_COMMAND} -E tar cf ${pack} --format=zip "--mtime=2000-01-01 00:00:00 UTC" --files-from=${pack_list}
    DEPENDS ${pack_files} ${pack_list}
    WORKING_DIRECTORY ${folder} COMMENT "Packing ${name}.bhpack" VERBATIM)
  list(APPEND built_data ${pack})
  install(FILES ${pack} DESTINATION ${data_folder}/packs)
endforeach()

add_custom_target(blueheart_data ALL DEPENDS ${built_data})
add_dependencies(blueheart blueheart_data)

# Installation
set(desktop ${resources}/desktop)
install(TARGETS blueheart RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY ${resources}/schemas/ DESTINATION ${data_folder}/schemas FILES_MATCHING PATTERN *.json)
install(FILES ${desktop}/org.blueheart.Desktop.desktop ${desktop}/org.blueheart.Reader.desktop
  DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/org.blueheart.Desktop.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}/org.blueheart.Desktop.mime.xml
  DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME org.blueheart.Desktop.xml)
install(FILES ${desktop}/org.blueheart.Desktop.svg ${desktop}/org.blueheart.Reader.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
